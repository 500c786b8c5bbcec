import { ITEM_KINDS } from "#app/domain/feedback/event-notes/schema.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Checkboxes } from "#app/ui/govuk/checkboxes.tsx";
import { Select } from "#app/ui/govuk/select.tsx";
import { Textarea } from "#app/ui/govuk/textarea.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";

export type ProposedLine = { words: string; isHeading: boolean; startsAt: number };

type SplitFormProps = {
  note: { language: string; direction: "ltr" | "rtl"; version: string };
  proposed: ProposedLine[];
  submissionKey: string;
  errors?: FieldErrors | undefined;
  typed?: Record<string, string> | undefined;
};

export function SplitForm({ note, proposed, submissionKey, errors, typed }: SplitFormProps) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(errors);
  const ticked = typed?.version ? (typed.lines ?? "").split("\n") : null;
  const noLine = errorAt("lines");
  return (
    <form method="post" noValidate>
      <p className="govuk-body">{say("staff.note.splitIntro", { count: proposed.length })}</p>
      <p className="govuk-body">{say("staff.note.splitRest")}</p>
      <input type="hidden" name="version" value={typed?.version ?? note.version} />
      <input type="hidden" name="submissionKey" value={typed?.submissionKey ?? submissionKey} />
      {proposed.map((line, n) => (
        <SplitLine
          key={line.startsAt}
          note={note}
          number={n}
          isFirst={n === 0}
          isTicked={ticked ? ticked.includes(String(n)) : !line.isHeading}
          words={typed?.[`words-${n}`] ?? line.words}
          kind={typed?.[`kind-${n}`] ?? ""}
          tickError={n === 0 ? noLine : undefined}
          wordsError={errorAt(`words-${n}`)}
        />
      ))}
      <Button preventDoubleClick>{say("staff.note.makeItems")}</Button>
    </form>
  );
}

type SplitLineProps = {
  note: SplitFormProps["note"];
  number: number;
  isFirst: boolean;
  isTicked: boolean;
  words: string;
  kind: string;
  tickError: ReturnType<ReturnType<typeof useFieldErrors>>;
  wordsError: ReturnType<ReturnType<typeof useFieldErrors>>;
};

/** One thing that was said: whether it becomes an item, its words, and what it is. */
function SplitLine({ note, number, isFirst, isTicked, words, kind, ...errors }: SplitLineProps) {
  const { t, say } = useTexts();
  const n = number + 1;
  return (
    <div className="split-line">
      <Checkboxes
        name="lines"
        idPrefix={isFirst ? "lines" : `lines-${n}`}
        className="govuk-checkboxes--small"
        errorMessage={errors.tickError}
        items={[{ value: String(number), children: say("staff.note.line", { n }), checked: isTicked }]}
      />
      <Textarea
        name={`words-${number}`}
        rows={Math.min(6, 1 + Math.ceil(words.length / 70))}
        label={{ children: say("staff.note.lineWords", { n }), className: "govuk-visually-hidden" }}
        errorMessage={errors.wordsError}
        value={words}
        attributes={{ lang: note.language, dir: note.direction }}
      />
      <Select
        name={`kind-${number}`}
        label={{ children: say("staff.note.lineKind", { n }), className: "govuk-visually-hidden" }}
        value={kind}
        items={[
          { value: "", text: t("staff.note.noKind") },
          ...ITEM_KINDS.map((one) => ({ value: one, text: t(`staff.note.kind.${one}`) })),
        ]}
      />
    </div>
  );
}

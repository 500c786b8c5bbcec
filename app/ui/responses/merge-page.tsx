import type { DifferentField } from "#app/domain/responses/drafts/draft-beside-saved.server.ts";
import type { TypedField } from "#app/domain/responses/drafts/typed-wording.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import type { TextKey } from "#app/platform/texts.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Radios } from "#app/ui/govuk/radios.tsx";
import { Textarea } from "#app/ui/govuk/textarea.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors, useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import { ChangedStretches } from "./changed-stretches.tsx";

const LABELS: Record<TypedField, TextKey> = {
  title: "staff.responses.form.title",
  youSaid: "responses.youSaid",
  outcome: "staff.responses.form.outcome",
  weDid: "staff.responses.form.weDid",
  reason: "staff.responses.form.reason",
  reasonSentence: "staff.responses.form.sentence",
  changeNote: "staff.responses.form.changeNote",
};

/** These are chosen from a list: there is nothing to write together. */
const CODES: readonly TypedField[] = ["outcome", "reason"];

type MergePageProps = {
  title: string;
  response: { id: string; version: number; writer: string; writtenAt: Date };
  different: DifferentField[];
  errors?: FieldErrors | undefined;
  typed?: Record<string, string> | undefined;
};

/** Two people wrote at once: both wordings field by field, and for each a choice. */
export function MergePage({ title, response, different, errors, typed }: MergePageProps) {
  const { say, time } = useTexts();
  const { writer, writtenAt, version } = response;
  return (
    <>
      <FormErrors errors={errors} />
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{say("staff.twoWordings.intro", { name: writer, time: time(writtenAt) })}</p>
      {different.length === 0 ? <p className="govuk-body">{say("staff.twoWordings.same")}</p> : null}
      <form method="post" noValidate>
        <input type="hidden" name="version" value={version} />
        {different.map((one) => (
          <Choice key={one.field} different={one} writer={writer} errors={errors} typed={typed} />
        ))}
        <Button preventDoubleClick>{say("staff.responses.save")}</Button>
      </form>
    </>
  );
}

type ChoiceProps = Pick<MergePageProps, "errors" | "typed"> & { different: DifferentField; writer: string };

function Choice({ different, writer, errors, typed }: ChoiceProps) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(errors);
  const { field, stretches } = different;
  const name = `choose-${field}`;
  const together = `together-${field}`;
  const isCode = CODES.includes(field);
  return (
    <section className="together">
      <Radios
        name={name}
        fieldset={{ legend: { children: say(LABELS[field]), className: "govuk-fieldset__legend--m" } }}
        errorMessage={errorAt(name)}
        value={typed?.[name] || undefined}
        items={[
          {
            value: "saved",
            children: say("staff.twoWordings.theirs", { name: writer }),
            hint: { children: <Words field={field} words={different.saved} /> },
          },
          {
            value: "typed",
            children: say("staff.twoWordings.mine"),
            hint: {
              children: isCode ? (
                <Words field={field} words={different.typed} />
              ) : (
                <ChangedStretches stretches={stretches} />
              ),
            },
          },
          !isCode && {
            value: "together",
            children: say("staff.twoWordings.together"),
            conditional: (
              <Textarea
                name={together}
                rows={field === "weDid" ? 8 : 3}
                label={{ children: say("staff.twoWordings.togetherWords") }}
                value={typed?.[together] || different.typed}
              />
            ),
          },
        ]}
      />
    </section>
  );
}

function Words({ field, words }: { field: TypedField; words: string }) {
  const { say } = useTexts();
  if (words === "") return say("staff.twoWordings.empty");
  if (field === "outcome") return say(`outcome.${words}` as TextKey);
  if (field === "reason") return say(`reason.cannot.${words}` as TextKey);
  return <span className="changes__words">{words}</span>;
}

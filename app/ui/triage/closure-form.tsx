import { CLOSURE_KINDS, CLOSURE_REASONS, type ClosureKind } from "#app/domain/triage/reasons.ts";
import type { TextKey } from "#app/platform/texts.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Details } from "#app/ui/govuk/details.tsx";
import { Radios } from "#app/ui/govuk/radios.tsx";
import { Textarea } from "#app/ui/govuk/textarea.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import type { ItemFormProps } from "./form-page.ts";

type Kinds = { kinds?: readonly ClosureKind[] };

/** What happens to it and why is one choice, with the sentence that the person reads. */
export function ClosureForm({ item, kinds = CLOSURE_KINDS, query = "", ...fields }: ItemFormProps & Kinds) {
  const { say } = useTexts();
  const open = kinds.filter((kind) => !item.closures.some((closure) => closure.kind === kind));
  return (
    <form method="post" action={`/staff/triage/${item.id}/closures${query}`} noValidate>
      <ClosureFields kinds={open} {...fields} />
      <Button>{say("triage.closure.save")}</Button>
    </form>
  );
}

type ClosureFieldsProps = Omit<ItemFormProps, "item" | "query"> & Kinds & { hint?: TextKey };

/** With one kind the headings of the groups say nothing new, and are left out. */
export function ClosureFields({
  kinds = CLOSURE_KINDS,
  prefix = "",
  errors,
  typed,
  hint = "triage.closure.sentenceHint",
}: ClosureFieldsProps) {
  const { t, say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <>
      <Radios
        name="choice"
        idPrefix={`${prefix}choice`}
        className="govuk-radios--small radios--grouped"
        fieldset={{ legend: { children: say("triage.closure.choice") } }}
        errorMessage={errorAt("choice")}
        value={typed?.choice}
        items={kinds.flatMap((kind) => [
          kinds.length > 1 && { divider: say(`triage.closure.${kind}`) },
          ...CLOSURE_REASONS[kind].map((reason) => ({
            value: `${kind}.${reason}`,
            children: say(`reason.${kind}.${reason}` as TextKey),
            attributes: { "data-sentence": t(`triage.sentence.${kind}.${reason}` as TextKey) },
          })),
        ])}
      />
      <Textarea
        name="sentence"
        id={`${prefix}sentence`}
        rows={3}
        label={{ children: say("triage.closure.sentence") }}
        hint={{ children: say(hint) }}
        errorMessage={errorAt("sentence")}
        value={typed?.sentence}
        attributes={{ "data-sentence-field": "" }}
      />
      <ReadySentences kinds={kinds} />
    </>
  );
}

/** To start from, for a reader without the script, which puts the chosen reason's sentence into the field. */
function ReadySentences({ kinds }: { kinds: readonly ClosureKind[] }) {
  const { say } = useTexts();
  return (
    <Details summary={say("triage.sentence.offer")}>
      <p className="govuk-body">{say("triage.sentence.offerHint")}</p>
      <ul className="govuk-list govuk-list--bullet">
        {kinds.flatMap((kind) =>
          CLOSURE_REASONS[kind].map((reason) => (
            <li key={`${kind}.${reason}`}>{say(`triage.sentence.${kind}.${reason}` as TextKey)}</li>
          )),
        )}
      </ul>
    </Details>
  );
}

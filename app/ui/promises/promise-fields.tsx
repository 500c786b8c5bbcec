import { PROMISE_ENDS } from "#app/domain/actions/promises/promise-state.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import type { TextKey } from "#app/platform/texts.ts";
import { DateInput } from "#app/ui/govuk/date-input.tsx";
import { Input } from "#app/ui/govuk/input.tsx";
import { Radios } from "#app/ui/govuk/radios.tsx";
import { Select } from "#app/ui/govuk/select.tsx";
import { Textarea } from "#app/ui/govuk/textarea.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";

type FieldsProps = { typed: Record<string, string | undefined>; errors: FieldErrors | undefined };

type Option = { id: string; name: string };

const small = (children: React.ReactNode) => ({ children, className: "govuk-label--s" });

/** Who promises what, how anyone will see it, by when. */
export function MakePromiseFields({
  typed,
  errors,
  organisations,
}: FieldsProps & { organisations: Option[] }) {
  const { t, say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <>
      <input type="hidden" name="action" value={typed.action ?? ""} />
      <input type="hidden" name="response" value={typed.response ?? ""} />
      <input type="hidden" name="question" value={typed.question ?? ""} />
      <Select
        name="organisation"
        label={small(say("promise.who"))}
        value={typed.organisation ?? ""}
        errorMessage={errorAt("organisation")}
        items={[
          { value: "", text: t("staff.responses.form.choose") },
          ...organisations.map(({ id, name }) => ({ value: id, text: name })),
        ]}
      />
      <Input
        name="otherOrganisation"
        label={{ children: say("staff.promise.otherOrganisation") }}
        value={typed.otherOrganisation ?? ""}
        errorMessage={errorAt("otherOrganisation")}
      />
      <PromiseWordsFields typed={typed} errors={errors} />
    </>
  );
}

/** What is promised, how anyone will see it, by when. */
export function PromiseWordsFields({ typed, errors }: FieldsProps) {
  return (
    <>
      <Sentence
        name="words"
        label="staff.promise.words"
        hint="staff.promise.words.hint"
        typed={typed}
        errors={errors}
      />
      <Sentence
        name="evidenceWanted"
        label="promise.evidence"
        hint="staff.promise.evidence.hint"
        typed={typed}
        errors={errors}
      />
      <DueField typed={typed} errors={errors} />
    </>
  );
}

export function MovePromiseFields({ typed, errors }: FieldsProps) {
  return (
    <>
      <DueField typed={typed} errors={errors} />
      <Sentence name="reason" label="staff.promise.reason" typed={typed} errors={errors} />
    </>
  );
}

/** What came of it. @param open the promises that could take its place */
export function OutcomeFields({ typed, errors, open }: FieldsProps & { open: Option[] }) {
  const { t, say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <>
      <Radios
        name="kind"
        fieldset={{
          legend: { children: say("promise.outcome"), className: "govuk-fieldset__legend--s" },
        }}
        items={PROMISE_ENDS.map((kind) => ({
          value: kind,
          children: say(`promise.state.${kind}`),
          hint: { children: say(`staff.promise.kind.${kind}`) },
          conditional:
            kind === "replaced" ? (
              <Select
                name="replacedBy"
                className="add-by__select"
                label={{ children: say("promise.replacedBy") }}
                value={typed.replacedBy ?? ""}
                errorMessage={errorAt("replacedBy")}
                items={[
                  { value: "", text: t("staff.responses.form.choose") },
                  ...open.map(({ id, name }) => ({ value: id, text: name })),
                ]}
              />
            ) : undefined,
        }))}
        value={typed.kind}
        errorMessage={errorAt("kind")}
      />
      <Input
        name="happenedOn"
        type="date"
        className="govuk-input--width-10"
        label={small(say("staff.action.progress.day"))}
        value={typed.happenedOn ?? ""}
        errorMessage={errorAt("happenedOn")}
      />
      <Sentence
        name="words"
        label="staff.promise.outcomeWords"
        hint="staff.promise.outcomeWords.hint"
        typed={typed}
        errors={errors}
      />
      <Input
        name="link"
        type="url"
        label={small(say("staff.promise.link"))}
        hint={{ children: say("staff.promise.link.hint") }}
        value={typed.link ?? ""}
        errorMessage={errorAt("link")}
      />
    </>
  );
}

export function TakeBackFields({ typed, errors }: FieldsProps) {
  return <Sentence name="why" label="staff.promise.why" typed={typed} errors={errors} />;
}

type SentenceProps = FieldsProps & { name: string; label: TextKey; hint?: TextKey };

function Sentence({ name, label, hint, typed, errors }: SentenceProps) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <Textarea
      name={name}
      rows={3}
      label={small(say(label))}
      {...(hint ? { hint: { children: say(hint) } } : {})}
      value={typed[name] ?? ""}
      errorMessage={errorAt(name)}
    />
  );
}

const PARTS = [
  { name: "dueDay", label: "staff.promise.day", width: 2 },
  { name: "dueMonth", label: "staff.promise.month", width: 2 },
  { name: "dueYear", label: "staff.promise.year", width: 4 },
] as const;

function DueField({ typed, errors }: FieldsProps) {
  const { t, say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <DateInput
      id="due"
      fieldset={{ legend: { children: say("promise.due"), className: "govuk-fieldset__legend--s" } }}
      hint={{ children: say("staff.promise.due.hint") }}
      errorMessage={errorAt("due")}
      items={PARTS.map(({ name, label, width }) => ({
        ...{ name, width, label: t(label), value: typed[name] ?? "" },
        inputMode: "numeric" as const,
      }))}
    />
  );
}

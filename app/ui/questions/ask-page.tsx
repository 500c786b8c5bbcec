import type { PromiseTextHint } from "#app/domain/actions/promises/promise-text-hints.server.ts";
import type { ApprovedPassage } from "#app/domain/questions/approved-passages.server.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Checkboxes } from "#app/ui/govuk/checkboxes.tsx";
import { DateInput } from "#app/ui/govuk/date-input.tsx";
import { Select } from "#app/ui/govuk/select.tsx";
import { Textarea } from "#app/ui/govuk/textarea.tsx";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors, useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import { PublicHints } from "#app/ui/staff/public-hints.tsx";

const PARTS = [
  { name: "dueDay", label: "staff.promise.day", width: 2 },
  { name: "dueMonth", label: "staff.promise.month", width: 2 },
  { name: "dueYear", label: "staff.promise.year", width: 4 },
] as const;

type AskPageProps = {
  title: string;
  /** What it is about, as its page calls it. */
  about: string | null;
  back: string;
  organisations: { id: string; name: string; canBeAsked: boolean }[];
  passages: ApprovedPassage[];
  typed: Record<string, string | undefined>;
  errors: FieldErrors | undefined;
  hints: PromiseTextHint[];
};

/** A question to an organisation, with a date and what people said in approved words. */
export function AskPage(props: AskPageProps) {
  const { title, about, back, passages, typed, errors, hints } = props;
  const { t, say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <StaffFrame back={{ href: back, text: say("layout.back") }}>
      <FormErrors errors={errors} />
      {about ? <span className="govuk-caption-l">{about}</span> : null}
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{say("staff.question.ask.intro")}</p>
      <form method="post" className="plan-form" noValidate>
        {(["action", "response", "follows"] as const).map((name) => (
          <input key={name} type="hidden" name={name} value={typed[name] ?? ""} />
        ))}
        <Organisations {...props} />
        <Textarea
          name="words"
          rows={4}
          label={{ children: say("staff.question.ask.words"), className: "govuk-label--s" }}
          hint={{ children: say("staff.question.ask.wordsHint") }}
          errorMessage={errorAt("words")}
          value={typed.words ?? ""}
        />
        {passages.length > 0 ? (
          <Checkboxes
            name="passages"
            fieldset={{
              legend: {
                children: say("staff.question.ask.passages"),
                className: "govuk-fieldset__legend--s",
              },
            }}
            hint={{ children: say("staff.question.ask.passagesHint") }}
            errorMessage={errorAt("passages")}
            items={passages.map(({ key, words }) => ({ value: key, children: words }))}
            values={typed.passages?.split("\n") ?? []}
          />
        ) : null}
        <DateInput
          id="due"
          fieldset={{
            legend: { children: say("staff.question.ask.due"), className: "govuk-fieldset__legend--s" },
          }}
          errorMessage={errorAt("due")}
          items={PARTS.map(({ name, label, width }) => ({
            ...{ name, width, label: t(label), value: typed[name] ?? "" },
            inputMode: "numeric" as const,
          }))}
        />
        <PublicHints hints={hints} />
        {hints.length > 0 ? (
          <Checkboxes
            name="confirmed"
            errorMessage={errorAt("confirmed")}
            items={[{ value: "yes", children: say("staff.responses.hints.confirm") }]}
          />
        ) : null}
        <Button preventDoubleClick>{say("staff.question.ask.send")}</Button>
      </form>
    </StaffFrame>
  );
}

function Organisations({ organisations, typed, errors }: AskPageProps) {
  const { t, say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <Select
      name="organisation"
      label={{ children: say("staff.question.ask.organisation"), className: "govuk-label--s" }}
      hint={{ children: say("staff.question.ask.organisationHint") }}
      errorMessage={errorAt("organisation")}
      value={typed.organisation ?? ""}
      items={[
        { value: "", text: t("staff.responses.form.choose") },
        ...organisations.map(({ id, name, canBeAsked }) => ({
          value: id,
          text: canBeAsked ? name : t("staff.question.ask.noContact", { name }),
        })),
      ]}
    />
  );
}

import { CANNOT_REASONS, OUTCOMES } from "#app/domain/responses/outcome.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Input } from "#app/ui/govuk/input.tsx";
import { Radios } from "#app/ui/govuk/radios.tsx";
import { Select } from "#app/ui/govuk/select.tsx";
import { Textarea } from "#app/ui/govuk/textarea.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";

export type TypedResponse = Partial<
  Record<"title" | "youSaid" | "outcome" | "weDid" | "reason" | "reasonSentence", string | null>
>;

type ResponseFieldsProps = { typed: TypedResponse; errors?: FieldErrors | undefined };

/** The fields of a wording, in the order in which it is read. */
export function ResponseFields({ typed, errors }: ResponseFieldsProps) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <>
      <Input
        name="title"
        label={{ children: say("staff.responses.form.title") }}
        hint={{ children: say("staff.responses.form.titleHint") }}
        errorMessage={errorAt("title")}
        value={typed.title ?? ""}
      />
      <Textarea
        name="youSaid"
        rows={4}
        label={{ children: say("responses.youSaid"), className: "govuk-label--s" }}
        hint={{ children: say("staff.responses.form.youSaidHint") }}
        errorMessage={errorAt("youSaid")}
        value={typed.youSaid ?? ""}
      />
      <Radios
        name="outcome"
        fieldset={{
          legend: { children: say("staff.responses.form.outcome"), className: "govuk-fieldset__legend--s" },
        }}
        errorMessage={errorAt("outcome")}
        value={typed.outcome ?? undefined}
        items={OUTCOMES.map((outcome) => ({
          value: outcome,
          children: say(`outcome.${outcome}`),
          hint: { children: say(`staff.responses.form.outcome.${outcome}`) },
          conditional: outcome === "cannot" ? <CannotFields typed={typed} errors={errors} /> : undefined,
        }))}
      />
      <Textarea
        name="weDid"
        rows={8}
        label={{ children: say("staff.responses.form.weDid"), className: "govuk-label--s" }}
        hint={{ children: say("staff.responses.form.weDidHint") }}
        errorMessage={errorAt("weDid")}
        value={typed.weDid ?? ""}
      />
    </>
  );
}

function CannotFields({ typed, errors }: ResponseFieldsProps) {
  const { t, say } = useTexts();
  const errorAt = useFieldErrors(errors);
  const reasons = CANNOT_REASONS.map((reason) => ({ value: reason, text: t(`reason.cannot.${reason}`) }));
  return (
    <>
      <Select
        name="reason"
        label={{ children: say("staff.responses.form.reason") }}
        errorMessage={errorAt("reason")}
        items={[{ value: "", text: t("staff.responses.form.choose") }, ...reasons]}
        value={typed.reason ?? ""}
      />
      <Textarea
        name="reasonSentence"
        rows={3}
        label={{ children: say("staff.responses.form.sentence") }}
        hint={{ children: say("staff.responses.form.sentenceHint") }}
        errorMessage={errorAt("reasonSentence")}
        value={typed.reasonSentence ?? ""}
      />
    </>
  );
}

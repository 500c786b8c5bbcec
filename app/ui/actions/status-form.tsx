import type { ActionForStaff } from "#app/domain/actions/action-for-staff.server.ts";
import { ACTION_STATUSES } from "#app/domain/actions/status.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Input } from "#app/ui/govuk/input.tsx";
import { Radios } from "#app/ui/govuk/radios.tsx";
import { Textarea } from "#app/ui/govuk/textarea.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";

type StatusFormProps = { actionId: string; values: Record<string, string>; errors?: FieldErrors | undefined };

export function StatusForm({ actionId, values, errors }: StatusFormProps) {
  const { say } = useTexts();
  const errorOf = useFieldErrors(errors);
  return (
    <form method="post" action={`/staff/actions/${actionId}/status`} noValidate>
      <Radios
        name="status"
        className="govuk-radios--small"
        fieldset={{
          legend: { children: say("action.status.label"), className: "govuk-visually-hidden" },
        }}
        items={ACTION_STATUSES.map((status) => ({
          value: status,
          children: say(`action.status.${status}`),
        }))}
        value={values.status}
        errorMessage={errorOf("status")}
      />
      <Textarea
        name="reason"
        rows={2}
        label={{ children: say("staff.action.status.reason"), className: "govuk-label--s" }}
        hint={{ children: say("staff.action.status.reason.hint") }}
        value={values.reason ?? ""}
        errorMessage={errorOf("reason")}
      />
      <Input
        name="pausedUntil"
        type="date"
        className="govuk-input--width-10"
        label={{ children: say("staff.action.status.pausedUntil"), className: "govuk-label--s" }}
        hint={{ children: say("staff.action.status.pausedUntil.hint") }}
        value={values.pausedUntil ?? ""}
        errorMessage={errorOf("pausedUntil")}
      />
      <Input
        name="updateEveryDays"
        inputMode="numeric"
        className="govuk-input--width-3"
        label={{ children: say("staff.action.status.updateEvery"), className: "govuk-label--s" }}
        hint={{ children: say("staff.action.status.updateEvery.hint") }}
        value={values.updateEveryDays ?? ""}
        errorMessage={errorOf("updateEveryDays")}
      />
      <Button variant="secondary">{say("staff.action.status.button")}</Button>
    </form>
  );
}

type StatusOf = Pick<ActionForStaff, "status" | "statusReason" | "pausedUntil" | "updateEveryDays">;

/** The fields of the form as the action has them. */
export function statusValues({ status, statusReason, pausedUntil, updateEveryDays }: StatusOf) {
  return {
    status,
    reason: statusReason ?? "",
    pausedUntil: status === "paused" ? (pausedUntil?.toISOString().slice(0, 10) ?? "") : "",
    updateEveryDays: String(updateEveryDays ?? ""),
  };
}

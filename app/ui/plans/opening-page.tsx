import type { NextPlanForStaff } from "#app/domain/actions/succession/next-plan-for-staff.server.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Radios } from "#app/ui/govuk/radios.tsx";
import { Textarea } from "#app/ui/govuk/textarea.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import { ConfirmPage } from "./confirm-page.tsx";
import { nextPlanAddress } from "./plans-address.ts";

type OpeningPageProps = {
  title: string;
  plan: NextPlanForStaff;
  typed: Record<string, string | undefined>;
  /** Of the actions that stand against it. */
  numbers: string[];
  errors: FieldErrors | undefined;
};

/** What will happen when the next plan is opened, what becomes of the actions that nobody decided about, and opening it. */
export function OpeningPage({ title, plan, typed, numbers, errors }: OpeningPageProps) {
  const { t, say, list } = useTexts();
  const errorAt = useFieldErrors(errors);
  const { id, decided, actions } = plan;
  const undecided = actions.length - decided;
  const links = actions.reduce((sum, action) => sum + action.links, 0);
  const promises = actions.reduce((sum, action) => sum + action.promises, 0);
  return (
    <ConfirmPage
      title={title}
      about={t("plans.named", { title: plan.title, years: plan.years })}
      back={nextPlanAddress(id)}
      button={say("staff.plans.open")}
      confirm={say("staff.plans.open.confirm")}
      errors={errors}
    >
      {numbers.length > 0 ? (
        <p className="govuk-body">
          <strong>{say("staff.plans.open.numbers", { numbers: list(numbers) })}</strong>
        </p>
      ) : null}
      <p className="govuk-body">{say("staff.plans.progress", { decided, all: actions.length })}</p>
      <p className="govuk-body">{say("staff.plans.open.words")}</p>
      <p className="govuk-body">{say("staff.plans.moves", { links, promises })}</p>
      {undecided > 0 ? (
        <>
          <Radios
            name="rest"
            fieldset={{
              legend: {
                children: say("staff.plans.rest", { count: undecided }),
                className: "govuk-fieldset__legend--s",
              },
            }}
            items={(["none", "whole", "ended"] as const).map((value) => ({
              value,
              children: say(`staff.plans.rest.${value}`),
            }))}
            value={typed.rest ?? "none"}
            errorMessage={errorAt("rest")}
          />
          <Textarea
            name="reason"
            rows={2}
            label={{ children: say("staff.plans.rest.reason"), className: "govuk-label--s" }}
            value={typed.reason ?? ""}
            errorMessage={errorAt("reason")}
          />
        </>
      ) : null}
    </ConfirmPage>
  );
}

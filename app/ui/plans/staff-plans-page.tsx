import type { PlanForStaff } from "#app/domain/actions/plans-for-staff.server.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { planLabel } from "#app/ui/actions/plan-label.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Input } from "#app/ui/govuk/input.tsx";
import { Select } from "#app/ui/govuk/select.tsx";
import { Table } from "#app/ui/govuk/table.tsx";
import { Tag } from "#app/ui/govuk/tag.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors, useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import { nextPlanAddress } from "./plans-address.ts";

type StaffPlansPageProps = {
  title: string;
  plans: PlanForStaff[];
  mayPrepare: boolean;
  typed: Record<string, string | undefined>;
  errors: FieldErrors | undefined;
};

/** Every plan, what can be done about it, and beginning the next one. */
export function StaffPlansPage({ title, plans, mayPrepare, typed, errors }: StaffPlansPageProps) {
  const texts = useTexts();
  const { t, say, date } = texts;
  const open = plans.filter(({ next }) => next === null);
  return (
    <>
      <FormErrors errors={errors} />
      <h1 className="govuk-heading-l">{title}</h1>
      {plans.length > 0 ? (
        <Table
          caption={title}
          captionClassName="govuk-visually-hidden"
          firstCellIsHeader
          stackOnPhone
          head={[
            { children: say("staff.plans.plan") },
            { children: say("action.status.label") },
            { children: say("staff.plans.openedAt") },
            { children: say("staff.plans.actions"), format: "numeric" },
            { children: say("staff.plans.next") },
          ]}
          rows={plans.map((plan) => [
            {
              children: (
                <a className="govuk-link" href={`/plans/${plan.slug}`}>
                  {planLabel(texts, plan)}
                </a>
              ),
            },
            {
              children: (
                <Tag colour={plan.archivedAt ? "grey" : "green"}>
                  {say(plan.archivedAt ? "plans.archived" : "plans.inUse")}
                </Tag>
              ),
            },
            { children: date(plan.openedAt) },
            { children: plan.actions, format: "numeric" },
            { children: <Next plan={plan} mayPrepare={mayPrepare} /> },
          ])}
        />
      ) : (
        <p className="govuk-body">{say("staff.actions.none")}</p>
      )}
      {mayPrepare && open.length > 0 ? (
        <form method="post" className="plan-form" noValidate>
          <h2 className="govuk-heading-m">{say("staff.plans.start")}</h2>
          <p className="govuk-body">{say("staff.plans.start.words")}</p>
          <StartFields plans={open} typed={typed} errors={errors} />
          <Button preventDoubleClick>{t("staff.plans.start.button")}</Button>
        </form>
      ) : null}
      {mayPrepare ? <p className="govuk-body">{say("staff.plans.scratch")}</p> : null}
    </>
  );
}

function Next({ plan: { id, next, archivedAt }, mayPrepare }: { plan: PlanForStaff; mayPrepare: boolean }) {
  const { say } = useTexts();
  return (
    <>
      {next ? (
        <a className="govuk-link" href={nextPlanAddress(next.id)}>
          {say(next.isOpened ? "staff.plans.followed" : "staff.plans.goOn")}
        </a>
      ) : null}
      {mayPrepare && !archivedAt ? (
        <>
          {next ? <br /> : null}
          <a className="govuk-link" href={`/staff/plans/${id}/archive`}>
            {say("staff.plans.archive")}
          </a>
        </>
      ) : null}
    </>
  );
}

type StartFieldsProps = Pick<StaffPlansPageProps, "plans" | "typed" | "errors">;

function StartFields({ plans, typed, errors }: StartFieldsProps) {
  const texts = useTexts();
  const { say } = texts;
  const errorAt = useFieldErrors(errors);
  return (
    <>
      <Select
        name="plan"
        className="select--wide"
        label={{ children: say("staff.plans.from"), className: "govuk-label--s" }}
        value={typed.plan ?? plans[0]?.id}
        items={plans.map((plan) => ({ value: plan.id, text: planLabel(texts, plan) }))}
        errorMessage={errorAt("plan")}
      />
      <Input
        name="title"
        label={{ children: say("staff.plans.title"), className: "govuk-label--s" }}
        value={typed.title ?? plans[0]?.title ?? ""}
        errorMessage={errorAt("title")}
      />
      <Input
        name="years"
        className="govuk-input--width-20"
        label={{ children: say("staff.plans.years"), className: "govuk-label--s" }}
        hint={{ children: say("staff.plans.years.hint") }}
        value={typed.years ?? ""}
        errorMessage={errorAt("years")}
      />
    </>
  );
}

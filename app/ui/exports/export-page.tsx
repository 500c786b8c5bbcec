import type { PlanForStaff } from "#app/domain/actions/plans-for-staff.server.ts";
import { EXPORT_FORMATS } from "#app/domain/insights/exports/export-choices.ts";
import type { QueueFilters } from "#app/domain/triage/schema.ts";
import { planLabel } from "#app/ui/actions/plan-label.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Checkboxes } from "#app/ui/govuk/checkboxes.tsx";
import { Input } from "#app/ui/govuk/input.tsx";
import { Radios } from "#app/ui/govuk/radios.tsx";
import { Select } from "#app/ui/govuk/select.tsx";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors } from "#app/ui/staff/form-errors.tsx";
import { type QueueChoices, useFilterFields } from "#app/ui/triage/queue-filters.tsx";

export const EXPORT_REFUSALS = ["none", "noneYet", "tooMany", "form"] as const;

type Refusal = (typeof EXPORT_REFUSALS)[number];

type ExportPageProps = {
  title: string;
  /** null: this person may not take what people said. */
  items: ItemsProps | null;
  /** null: this person may not read the plan's documents, which name people. */
  plans: PlanForStaff[] | null;
  refused: Refusal | undefined;
};

/** Everything that this person may take out as a file. */
export function ExportPage({ title, items, plans, refused }: ExportPageProps) {
  const { say } = useTexts();
  return (
    <StaffFrame>
      <FormErrors
        errors={refused && { [items ? "disposition" : "actions"]: `staff.export.refused.${refused}` }}
      />
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{say("staff.export.intro")}</p>
      {items ? <ItemsForm {...items} /> : null}
      <WholeTable name="actions" />
      <WholeTable name="promises" />
      <WholeTable name="responses" />
      {plans && plans.length > 0 ? <PlanForm plans={plans} /> : null}
    </StaffFrame>
  );
}

type ItemsProps = { filters: QueueFilters; choices: QueueChoices };

/** What the queue shows, as a file: the same filters, sent by POST. */
function ItemsForm({ filters, choices }: ItemsProps) {
  const { say } = useTexts();
  const fields = useFilterFields(choices);
  return (
    <section aria-labelledby="items">
      <h2 className="govuk-heading-m" id="items">
        {say("staff.export.items")}
      </h2>
      <p className="govuk-body">{say("staff.export.itemsIntro")}</p>
      <form method="post" action="/staff/exports/items" noValidate>
        <div className="filter__fields">
          {(Object.keys(fields) as (keyof typeof fields)[]).map((name) => (
            <Select
              key={name}
              name={name}
              label={{ children: say(`triage.filter.${name}`) }}
              value={filters[name]}
              items={fields[name]}
            />
          ))}
        </div>
        <Input name="q" label={{ children: say("triage.filter.q") }} value={filters.q} />
        <input type="hidden" name="period" value={filters.period} />
        <Checkboxes name="practice" items={[{ value: "yes", children: say("staff.export.practice") }]} />
        <Radios
          name="format"
          fieldset={{
            legend: { children: say("staff.export.format"), className: "govuk-fieldset__legend--s" },
          }}
          value="csv"
          items={EXPORT_FORMATS.map((format) => ({
            value: format,
            children: say(`staff.export.format.${format}`),
          }))}
        />
        <Button>{say("staff.export.button")}</Button>
      </form>
    </section>
  );
}

/** A table that is taken as a whole: a button for each kind of file. */
function WholeTable({ name }: { name: "actions" | "promises" | "responses" }) {
  const { say } = useTexts();
  return (
    <section aria-labelledby={name}>
      <h2 className="govuk-heading-m" id={name}>
        {say(`staff.export.${name}`)}
      </h2>
      <p className="govuk-body">{say(`staff.export.${name}Intro`)}</p>
      <form method="post" action={`/staff/exports/${name}`} className="govuk-button-group">
        {EXPORT_FORMATS.map((format) => (
          <Button key={format} variant="secondary" name="format" value={format}>
            {say(`staff.export.${name}Button`, { format: format.toUpperCase() })}
          </Button>
        ))}
      </form>
    </section>
  );
}

/** A plan with what only staff may read of it, in a file that can be edited and brought in again. */
function PlanForm({ plans }: { plans: PlanForStaff[] }) {
  const texts = useTexts();
  const { say } = texts;
  return (
    <section aria-labelledby="plan">
      <h2 className="govuk-heading-m" id="plan">
        {say("staff.export.plan")}
      </h2>
      <p className="govuk-body">{say("staff.export.planIntro")}</p>
      <form method="post" action="/staff/exports/plan">
        <Select
          name="plan"
          id="plan-choice"
          label={{ children: say("staff.export.plan.which") }}
          items={plans.map((plan) => ({ value: plan.slug, text: planLabel(texts, plan) }))}
        />
        <div className="govuk-button-group">
          {EXPORT_FORMATS.map((format) => (
            <Button key={format} variant="secondary" name="format" value={format}>
              {say("staff.export.planButton", { format: format.toUpperCase() })}
            </Button>
          ))}
        </div>
      </form>
    </section>
  );
}

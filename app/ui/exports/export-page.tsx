import { EXPORT_FORMATS } from "#app/domain/insights/exports/export-choices.ts";
import type { QueueFilters } from "#app/domain/triage/schema.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Checkboxes } from "#app/ui/govuk/checkboxes.tsx";
import { Input } from "#app/ui/govuk/input.tsx";
import { Radios } from "#app/ui/govuk/radios.tsx";
import { Select } from "#app/ui/govuk/select.tsx";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors } from "#app/ui/staff/form-errors.tsx";
import { type QueueChoices, useFilterFields } from "#app/ui/triage/queue-filters.tsx";

export const EXPORT_REFUSALS = ["none", "tooMany", "form"] as const;

type ExportPageProps = {
  title: string;
  filters: QueueFilters;
  choices: QueueChoices;
  refused: (typeof EXPORT_REFUSALS)[number] | undefined;
};

/** What the queue shows, as a file: the same filters, sent by POST. */
export function ExportPage({ title, filters, choices, refused }: ExportPageProps) {
  const { say } = useTexts();
  const fields = useFilterFields(choices);
  return (
    <StaffFrame>
      <FormErrors errors={refused && { disposition: `staff.export.refused.${refused}` }} />
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{say("staff.export.intro")}</p>
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
    </StaffFrame>
  );
}

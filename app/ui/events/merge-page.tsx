import type { EventToMerge, MergeOutlook } from "#app/domain/events/merge-outlook.server.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Checkboxes } from "#app/ui/govuk/checkboxes.tsx";
import { Select } from "#app/ui/govuk/select.tsx";
import { WarningText } from "#app/ui/govuk/warning-text.tsx";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors, useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import { MergeCounts, MergeTable } from "./merge-facts.tsx";

type MergePageProps = {
  title: string;
  event: EventToMerge;
  others: EventToMerge[];
  /** null until the other event is chosen. */
  outlook: MergeOutlook | null;
  errors?: FieldErrors | undefined;
};

/** The same event entered twice: which other one it is, what would happen, and doing it. */
export function MergePage({ title, event, others, outlook, errors }: MergePageProps) {
  const { say } = useTexts();
  return (
    <StaffFrame back={{ href: `/staff/events/${event.id}`, text: event.name }}>
      <FormErrors errors={errors} />
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{say("staff.merge.intro")}</p>
      {others.length === 0 ? <p className="govuk-body">{say("staff.merge.noOther")}</p> : null}
      {others.length > 0 ? <OtherEvent others={others} chosen={outlook?.into.id} /> : null}
      {outlook ? <Outlook outlook={outlook} errors={errors} /> : null}
    </StaffFrame>
  );
}

function OtherEvent({ others, chosen }: { others: EventToMerge[]; chosen: string | undefined }) {
  const { say, date } = useTexts();
  return (
    <form method="get">
      <Select
        name="into"
        className="select--wide"
        label={{ children: say("staff.merge.into"), className: "govuk-label--s" }}
        value={chosen ?? others[0]?.id}
        items={others.map(({ id, name, town, startsAt, code }) => ({
          value: id,
          text: `${date(startsAt)}: ${name}, ${town} (${code})`,
        }))}
      />
      <Button variant={chosen ? "secondary" : undefined}>{say("staff.merge.show")}</Button>
    </form>
  );
}

function Outlook({ outlook, errors }: { outlook: MergeOutlook; errors: FieldErrors | undefined }) {
  const { t, say } = useTexts();
  const errorAt = useFieldErrors(errors);
  const { from, into, refusal } = outlook;
  if (refusal) return <p className="govuk-body">{say(`error.event.merge.${refusal}`)}</p>;
  return (
    <>
      <MergeTable from={from} into={into} />
      <MergeCounts outlook={outlook} />
      <WarningText iconFallbackText={t("staff.merge.warning")}>{say("staff.merge.forGood")}</WarningText>
      <form method="post" noValidate>
        <input type="hidden" name="into" value={into.id} />
        <Checkboxes
          name="confirmed"
          errorMessage={errorAt("confirmed")}
          items={[{ value: "yes", children: say("staff.merge.confirm") }]}
        />
        <Button variant="warning" preventDoubleClick>
          {say("staff.merge.button")}
        </Button>
      </form>
    </>
  );
}

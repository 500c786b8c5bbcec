import type { PublicSnapshot } from "#app/domain/insights/public-snapshots.server.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Select } from "#app/ui/govuk/select.tsx";
import { Textarea } from "#app/ui/govuk/textarea.tsx";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors, useFieldErrors } from "#app/ui/staff/form-errors.tsx";

type CorrectionsPageProps = {
  title: string;
  snapshots: PublicSnapshot[];
  isDone: boolean;
  errors?: FieldErrors | undefined;
  typed?: { month?: string; reason?: string } | undefined;
};

/** What turned out to be different in the numbers of a month, in words that everybody can read. */
export function CorrectionsPage({ title, snapshots, isDone, errors, typed }: CorrectionsPageProps) {
  const { say } = useTexts();
  return (
    <StaffFrame
      done={isDone && !errors ? "ledger.staff.corrections.done" : undefined}
      back={{ href: "/staff/ledger", text: say("ledger.staff.title") }}
    >
      <FormErrors errors={errors} />
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{say("ledger.staff.corrections.intro")}</p>
      {snapshots.length === 0 ? (
        <p className="govuk-body">{say("ledger.staff.corrections.none")}</p>
      ) : (
        <CorrectionForm snapshots={snapshots} errors={errors} typed={typed} />
      )}
      <PastCorrections snapshots={snapshots.filter(({ corrections }) => corrections.length > 0)} />
    </StaffFrame>
  );
}

function CorrectionForm({ snapshots, errors, typed }: Omit<CorrectionsPageProps, "title" | "isDone">) {
  const { say, month } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <form method="post" noValidate>
      <Select
        name="month"
        label={{ children: say("ledger.staff.corrections.month") }}
        errorMessage={errorAt("month")}
        value={typed?.month}
        items={snapshots.map((snapshot) => ({ value: snapshot.month, text: month(`${snapshot.month}-15`) }))}
      />
      <Textarea
        name="reason"
        rows={4}
        label={{ children: say("ledger.staff.corrections.reason") }}
        hint={{ children: say("ledger.staff.corrections.reasonHint") }}
        errorMessage={errorAt("reason")}
        value={typed?.reason}
      />
      <Button preventDoubleClick>{say("ledger.staff.corrections.save")}</Button>
    </form>
  );
}

function PastCorrections({ snapshots }: { snapshots: PublicSnapshot[] }) {
  const { say, month, date } = useTexts();
  if (snapshots.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">{say("ledger.staff.corrections.past")}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {snapshots.flatMap((snapshot) =>
          snapshot.corrections.map(({ on, reason }) => (
            <li key={`${snapshot.month} ${on} ${reason}`}>
              {month(`${snapshot.month}-15`)}, {date(`${on}T12:00:00Z`)}: {reason}
            </li>
          )),
        )}
      </ul>
    </>
  );
}

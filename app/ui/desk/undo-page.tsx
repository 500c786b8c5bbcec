import type { LastDecision } from "#app/domain/desk/last-decision.server.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors } from "#app/ui/staff/form-errors.tsx";

type UndoPageProps = {
  title: string;
  last: LastDecision | null;
  /** Of the queue that it was opened from. */
  query: string;
  errors: FieldErrors | undefined;
  /** The item that has changed since, to look at. */
  itemId: string | null;
};

/** One's own last decision, with the button that takes it back; after a refusal, why it cannot be. */
export function UndoPage({ title, last, query, errors, itemId }: UndoPageProps) {
  const { say, time } = useTexts();
  return (
    <StaffFrame back={{ href: "/staff/triage", text: say("triage.item.back") }}>
      <FormErrors errors={errors} />
      <h1 className="govuk-heading-l">{title}</h1>
      {itemId ? (
        <p className="govuk-body">
          <a className="govuk-link" href={`/staff/triage/${itemId}`}>
            {say("triage.undo.look")}
          </a>
        </p>
      ) : null}
      {last ? (
        <form method="post" action={`/staff/triage/undo${query}`}>
          <p className="govuk-body">
            {say("triage.undo.about", { kind: last.kind, items: last.items, time: time(last.at) })}
          </p>
          <p className="govuk-body">{say("triage.undo.hint")}</p>
          <input type="hidden" name="batch" value={last.batchId} />
          <Button>{say("triage.undo.button")}</Button>
        </form>
      ) : (
        <p className="govuk-body">{say("triage.undo.nothing")}</p>
      )}
    </StaffFrame>
  );
}

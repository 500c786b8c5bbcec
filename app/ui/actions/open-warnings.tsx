import type { ActionForStaff } from "#app/domain/actions/action-for-staff.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

type OpenWarningsProps = { actionId: string; warnings: ActionForStaff["warnings"]; mayEdit: boolean };

/** The doubtful places that nobody has looked at yet, each with its button. */
export function OpenWarnings({ actionId, warnings, mayEdit }: OpenWarningsProps) {
  const { say } = useTexts();
  const open = warnings.filter(({ isSettled }) => !isSettled);
  const settled = warnings.length - open.length;
  return (
    <>
      {open.length === 0 ? <p className="govuk-body">{say("staff.action.warnings.none")}</p> : null}
      <ul className="govuk-list plan-warnings">
        {open.map(({ id, where, what }) => (
          <li key={id} className="plan-warning">
            <strong>{where}</strong>
            <br />
            {what}
            {mayEdit ? (
              <form method="post" action={`/staff/actions/${actionId}/warnings/${id}`}>
                <Button variant="secondary" className="app-button--small">
                  {say("staff.action.warnings.settle")}
                  <span className="govuk-visually-hidden">: {where}</span>
                </Button>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
      {settled > 0 ? (
        <p className="govuk-hint">{say("staff.action.warnings.settled", { count: settled })}</p>
      ) : null}
    </>
  );
}

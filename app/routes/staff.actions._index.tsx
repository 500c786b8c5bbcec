import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { planActions } from "#app/domain/actions/plan-actions.server.ts";
import { may, requireStaff } from "#app/domain/staff/permissions.ts";
import { ActionsTable } from "#app/ui/actions/actions-table.tsx";
import { actionDoneText } from "#app/ui/actions/done.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

export async function loader({ request, context: { staff, path, texts } }: LoaderFunctionArgs) {
  const me = requireStaff({ staff, returnTo: path }, "actions.read");
  return {
    title: texts.t("staff.actions.title"),
    ...(await planActions()),
    mayImport: may(me, "plan.import"),
    done: actionDoneText(new URL(request.url).searchParams.get("done")),
  };
}

export default function StaffActions() {
  const { title, planTitle, actions, mayImport, done } = useLoaderData<typeof loader>();
  const { say } = useTexts();
  return (
    <StaffFrame done={done}>
      {planTitle ? <span className="govuk-caption-l">{planTitle}</span> : null}
      <h1 className="govuk-heading-l">{title}</h1>
      {actions.length > 0 ? (
        <ActionsTable actions={actions} />
      ) : (
        <p className="govuk-body">{say("staff.actions.none")}</p>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href="/staff/promises">
          {say("promises.all")}
        </a>
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href="/staff/plans">
          {say("staff.actions.plans")}
        </a>
      </p>
      {mayImport ? (
        <Button href="/staff/plan" variant="secondary">
          {say("staff.actions.plan")}
        </Button>
      ) : null}
    </StaffFrame>
  );
}

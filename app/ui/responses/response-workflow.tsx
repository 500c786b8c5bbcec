import type { Outcome } from "#app/domain/responses/outcome.ts";
import type { ResponseStatus } from "#app/domain/responses/status.ts";
import { may } from "#app/domain/staff/permissions.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { usePage, useTexts } from "#app/ui/page-context.tsx";

export type WorkflowProps = {
  response: {
    id: string;
    status: ResponseStatus;
    isPending: boolean;
    items: number;
    actions: number;
    promises: number;
    isPractice: boolean;
    latest: { writtenBy: string; writer: string; outcome: Outcome };
  };
};

/** What can be done next, and by whom. */
export function ResponseWorkflow({ response }: WorkflowProps) {
  const { say } = useTexts();
  const { staff } = usePage();
  if (!staff || response.status === "withdrawn") return null;
  const lacksPromise = response.latest.outcome === "will" && response.promises === 0 && !response.isPractice;
  const isEmpty = response.items + response.actions === 0;
  return (
    <section className="next-step" aria-labelledby="next-step">
      <h2 className="govuk-heading-s" id="next-step">
        {say("staff.responses.next.heading")}
      </h2>
      {isEmpty ? <p className="govuk-body">{say("staff.responses.next.empty")}</p> : null}
      {lacksPromise ? (
        <p className="govuk-body">
          {say("staff.responses.next.promise")}{" "}
          <a className="govuk-link" href={`/staff/responses/${response.id}/promises`}>
            {say("staff.promise.restsOn")}
          </a>
        </p>
      ) : null}
      {may(staff, "responses.write") ? <WriterSteps response={response} isEmpty={isEmpty} /> : null}
      {response.isPending && response.status !== "draft" && !isEmpty ? (
        <ReaderSteps response={response} />
      ) : null}
      {response.status === "published" && may(staff, "responses.publish") ? (
        <p className="govuk-body">
          <a className="govuk-link" href={`/staff/responses/${response.id}/withdrawal`}>
            {say("staff.responses.next.withdraw")}
          </a>
        </p>
      ) : null}
    </section>
  );
}

function WriterSteps({ response, isEmpty }: WorkflowProps & { isEmpty: boolean }) {
  const { say } = useTexts();
  const { id, status } = response;
  return (
    <div className="toolbar">
      <Button href={`/staff/responses/${id}/items`} variant={isEmpty ? undefined : "secondary"}>
        {say("staff.responses.next.choose")}
      </Button>
      {status === "draft" && !isEmpty ? (
        <form method="post" action={`/staff/responses/${id}/offer`}>
          <Button preventDoubleClick>{say("staff.responses.next.offer")}</Button>
        </form>
      ) : null}
      {status === "ready" ? (
        <form method="post" action={`/staff/responses/${id}/return`}>
          <Button variant="secondary">{say("staff.responses.next.sendBack")}</Button>
        </form>
      ) : null}
    </div>
  );
}

function ReaderSteps({ response }: WorkflowProps) {
  const { say } = useTexts();
  const { staff } = usePage();
  if (staff?.id === response.latest.writtenBy)
    return <p className="govuk-body">{say("staff.responses.next.ownWords")}</p>;
  if (!staff || !may(staff, "responses.publish"))
    return <p className="govuk-body">{say("staff.responses.next.waits")}</p>;
  return (
    <Button href={`/staff/responses/${response.id}/publication`}>
      {say("staff.responses.next.read", { name: response.latest.writer })}
    </Button>
  );
}

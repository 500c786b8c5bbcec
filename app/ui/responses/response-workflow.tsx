import type { Outcome } from "#app/domain/responses/outcome.ts";
import type { ReaderLinkForStaff } from "#app/domain/responses/reader-links/reader-links.server.ts";
import type { Reading } from "#app/domain/responses/response-for-staff.server.ts";
import type { ResponseStatus } from "#app/domain/responses/status.ts";
import { may } from "#app/domain/staff/permissions.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { usePage, useTexts } from "#app/ui/page-context.tsx";
import { CancelSchedule, refusalText } from "./cancel-schedule.tsx";
import { WhoHasRead } from "./publication-form.tsx";

export type WorkflowProps = {
  response: {
    id: string;
    status: ResponseStatus;
    isPending: boolean;
    /** null while nobody is asked to read it. */
    reading: Reading | null;
    links: ReaderLinkForStaff[];
    schedule: { publishAt: Date; refusal: string | null } | null;
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
      <TrusteesAsked links={response.links} />
      <ScheduledFor response={response} />
      {response.reading && !isEmpty ? <ReaderSteps response={response} /> : null}
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
  const { id, isPending, reading } = response;
  return (
    <div className="toolbar">
      <Button href={`/staff/responses/${id}/items`} variant={isEmpty ? undefined : "secondary"}>
        {say("staff.responses.next.choose")}
      </Button>
      {isPending && !reading && !isEmpty ? (
        <form method="post" action={`/staff/responses/${id}/offer`}>
          <Button preventDoubleClick>{say("staff.responses.next.offer")}</Button>
        </form>
      ) : null}
      {reading ? (
        <>
          <Button href={`/staff/responses/${id}/readers`} variant="secondary">
            {say("staff.responses.next.askTrustee")}
          </Button>
          <form method="post" action={`/staff/responses/${id}/return`}>
            <Button variant="secondary">{say("staff.responses.next.sendBack")}</Button>
          </form>
        </>
      ) : null}
    </div>
  );
}

function ReaderSteps({ response }: WorkflowProps) {
  const { say } = useTexts();
  const { staff } = usePage();
  const { reading, latest } = response;
  const isOwn = staff?.id === latest.writtenBy;
  if (!staff || !may(staff, "responses.publish"))
    return <p className="govuk-body">{say("staff.responses.next.waits")}</p>;
  const address = `/staff/responses/${response.id}/publication`;
  if (!isOwn)
    return <Button href={address}>{say("staff.responses.next.read", { name: latest.writer })}</Button>;
  const mayPublish = reading?.trusteeRead || reading?.isAloneNow;
  return (
    <>
      {mayPublish ? null : <p className="govuk-body">{say("staff.responses.next.ownWords")}</p>}
      <WhoHasRead reading={reading} />
      {mayPublish ? <Button href={address}>{say("staff.responses.next.publishOwn")}</Button> : null}
    </>
  );
}

/** When it goes out by itself, or why it could not. */
function ScheduledFor({ response: { id, schedule } }: WorkflowProps) {
  const { say, time } = useTexts();
  const { staff } = usePage();
  if (!schedule) return null;
  const { publishAt, refusal } = schedule;
  const at = { time: time(publishAt) };
  return (
    <>
      <p className="govuk-body">
        {refusal ? (
          <>
            {say("staff.schedule.refused", at)} {say(refusalText(refusal))}
          </>
        ) : (
          say("staff.schedule.goesOut", at)
        )}
      </p>
      {staff && may(staff, "responses.publish") ? <CancelSchedule responseId={id} refusal={refusal} /> : null}
    </>
  );
}

/** What the trustees who were asked have said. A link that is over without an answer says nothing. */
function TrusteesAsked({ links }: { links: ReaderLinkForStaff[] }) {
  const { say } = useTexts();
  return links.map(({ id, name, state, because }) =>
    state === "over" ? null : (
      <p key={id} className="govuk-body">
        {say(`staff.readers.told.${state}`, { name })} {because ? <q>{because}</q> : null}
      </p>
    ),
  );
}

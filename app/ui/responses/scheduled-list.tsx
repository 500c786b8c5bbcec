import type { ScheduledResponse } from "#app/domain/responses/schedule/scheduled-responses.server.ts";
import { may } from "#app/domain/staff/permissions.ts";
import { Tag } from "#app/ui/govuk/tag.tsx";
import { usePage, useTexts } from "#app/ui/page-context.tsx";
import { CancelSchedule, refusalText } from "./cancel-schedule.tsx";

/** What goes out by itself and when, and first what could not, because of what. */
export function ScheduledList({ title, scheduled }: { title: string; scheduled: ScheduledResponse[] }) {
  const { say } = useTexts();
  return (
    <>
      <h1 className="govuk-heading-l">{title}</h1>
      {scheduled.length === 0 ? <p className="govuk-body">{say("staff.schedule.none")}</p> : null}
      <ul className="queue">
        {scheduled.map((response) => (
          <Scheduled key={response.responseId} response={response} />
        ))}
      </ul>
    </>
  );
}

function Scheduled({ response }: { response: ScheduledResponse }) {
  const { say, time } = useTexts();
  const { staff } = usePage();
  const { responseId, title, isPractice, publishAt, by, refusal } = response;
  const at = { time: time(publishAt) };
  return (
    <li className="queue__item">
      <h2 className="govuk-heading-s queue__words">
        <a className="govuk-link" href={`/staff/responses/${responseId}`}>
          {title}
        </a>
      </h2>
      <p className="govuk-body">
        {refusal ? (
          <>
            {say("staff.schedule.refused", at)} {say(refusalText(refusal))}
          </>
        ) : (
          say("staff.schedule.goesOut", at)
        )}
      </p>
      <div className="queue__meta">
        {isPractice ? <Tag colour="yellow">{say("staff.practice.tag")}</Tag> : null}
        <span>{say("staff.schedule.by", { name: by })}</span>
        {staff && may(staff, "responses.publish") ? (
          <CancelSchedule responseId={responseId} refusal={refusal} title={title} />
        ) : null}
      </div>
    </li>
  );
}

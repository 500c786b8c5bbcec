import type { OwnNewDraft } from "#app/domain/responses/drafts/own-new-drafts.server.ts";
import type { StaffResponse, StaffResponses } from "#app/domain/responses/responses-for-staff.server.ts";
import { RESPONSE_STATUSES, type ResponseStatus } from "#app/domain/responses/status.ts";
import { may } from "#app/domain/staff/permissions.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Checkboxes } from "#app/ui/govuk/checkboxes.tsx";
import { Tag } from "#app/ui/govuk/tag.tsx";
import { usePage, useTexts } from "#app/ui/page-context.tsx";
import { UnsavedNewDrafts } from "./new-draft.tsx";
import { OutcomeTag } from "./outcome-tag.tsx";

type StaffResponseListProps = StaffResponses & {
  title: string;
  status: ResponseStatus;
  /** New responses that who is here has typed and not saved. */
  unsaved: OwnNewDraft[];
};

export function StaffResponseList(props: StaffResponseListProps) {
  const { title, status, unsaved, responses, counts, next } = props;
  const { say } = useTexts();
  const { staff } = usePage();
  return (
    <>
      <h1 className="govuk-heading-l">{title}</h1>
      {staff && may(staff, "responses.write") ? (
        <>
          <Button href="/staff/responses/new">{say("staff.responses.new")}</Button>
          <UnsavedNewDrafts drafts={unsaved} />
        </>
      ) : null}
      <p className="govuk-body">
        <a className="govuk-link" href="/staff/responses/scheduled">
          {say("staff.schedule.list")}
        </a>
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href="/staff/verdicts">
          {say("staff.verdicts.title")}
        </a>
      </p>
      {staff && may(staff, "responses.publish") ? (
        <p className="govuk-body">
          <a className="govuk-link" href="/staff/earlier">
            {say("staff.earlier.title")}
          </a>
        </p>
      ) : null}
      <StatusTabs status={status} counts={counts} />
      {responses.length === 0 ? (
        <p className="govuk-body">{say(`staff.responses.none.${status}`)}</p>
      ) : status === "ready" && staff && may(staff, "responses.publish") ? (
        <form method="get" action="/staff/responses/publish">
          <Listed responses={responses} isChosen />
          <Button variant="secondary">{say("staff.together.look")}</Button>
        </form>
      ) : (
        <Listed responses={responses} />
      )}
      {next ? (
        <p className="govuk-body">
          <a className="govuk-link" href={`/staff/responses?status=${status}&before=${next}`}>
            {say("staff.responses.older")}
          </a>
        </p>
      ) : null}
    </>
  );
}

function StatusTabs({ status, counts }: Pick<StaffResponseListProps, "status" | "counts">) {
  const { t, say, number } = useTexts();
  return (
    <nav aria-label={t("staff.responses.byStatus")}>
      <ul className="subnav">
        {RESPONSE_STATUSES.map((one) => (
          <li key={one}>
            <a
              className="govuk-link"
              href={`/staff/responses?status=${one}`}
              aria-current={one === status ? "page" : undefined}
            >
              {say(`staff.responses.status.${one}`)} ({number(counts[one])})
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Listed({ responses, isChosen = false }: { responses: StaffResponse[]; isChosen?: boolean }) {
  return (
    <ul className="queue">
      {responses.map((response) => (
        <ListedResponse key={response.id} response={response} isChosen={isChosen} />
      ))}
    </ul>
  );
}

/** @param isChosen it can be ticked, to look at several together */
function ListedResponse({ response, isChosen }: { response: StaffResponse; isChosen: boolean }) {
  const { say, date, time } = useTexts();
  const { id, title, outcome, items, actions, writer, writtenAt, hasCorrection, isPractice } = response;
  const { publishAt } = response;
  return (
    <li className="queue__item">
      {isChosen ? (
        <Checkboxes
          name="response"
          idPrefix={`choose-${id}`}
          className="govuk-checkboxes--small"
          items={[{ value: id, children: say("staff.together.choose", { title }) }]}
        />
      ) : null}
      <h2 className="govuk-heading-s queue__words">
        <a className="govuk-link" href={`/staff/responses/${id}`}>
          {title}
        </a>
      </h2>
      <div className="queue__meta">
        {isPractice ? <Tag colour="yellow">{say("staff.practice.tag")}</Tag> : null}
        <OutcomeTag outcome={outcome} />
        {hasCorrection ? <Tag colour="purple">{say("staff.responses.hasCorrection")}</Tag> : null}
        {publishAt ? (
          <Tag colour="turquoise">{say("staff.schedule.goesOut", { time: time(publishAt) })}</Tag>
        ) : null}
        <span>{say("staff.responses.answers", { items, actions })}</span>
        <span>{say("staff.responses.writtenBy", { name: writer, date: date(writtenAt) })}</span>
      </div>
    </li>
  );
}

import type { ListedEvent } from "#app/domain/events/list-events.server.ts";
import { takesFeedback } from "#app/domain/events/status.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Table } from "#app/ui/govuk/table.tsx";
import { Tag } from "#app/ui/govuk/tag.tsx";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

type StaffEventsPageProps = {
  title: string;
  events: ListedEvent[];
  /** The page of the venues, for whoever may change them. */
  venuesAt: string | null;
  now: Date;
};

/** All events, newest first, with their codes and whether feedback is taken now. */
export function StaffEventsPage({ title, events, venuesAt, now }: StaffEventsPageProps) {
  const { t, say, date } = useTexts();
  const stateOf = (event: ListedEvent) => {
    if (event.cancelledAt) return "events.cancelled" as const;
    if (takesFeedback(event, now)) return "events.staff.open" as const;
    return now < event.opensAt ? ("events.staff.notYet" as const) : ("events.staff.closed" as const);
  };
  const head = (["name", "date", "code", "listing", "state"] as const).map((name) => ({
    children: t(`events.staff.${name}`),
  }));
  return (
    <StaffFrame>
      <div className="toolbar">
        <h1 className="govuk-heading-l">{title}</h1>
        <Button href="/staff/events/new" variant="secondary">
          {say("events.staff.new")}
        </Button>
        <Button href="/staff/events/new?practice=yes" variant="secondary">
          {say("staff.practice.new")}
        </Button>
      </div>
      {venuesAt ? (
        <p className="govuk-body">
          <a className="govuk-link" href={venuesAt}>
            {say("staff.names.toVenues")}
          </a>
        </p>
      ) : null}
      {events.length === 0 ? (
        <p className="govuk-body">{say("events.staff.empty")}</p>
      ) : (
        <Table
          head={head}
          firstCellIsHeader
          stackOnPhone
          rows={events.map((event) => [
            {
              children: (
                <>
                  <a className="govuk-link" href={`/staff/events/${event.id}`}>
                    {event.name}, {event.town}
                  </a>{" "}
                  {event.isPractice ? <Tag colour="yellow">{say("staff.practice.tag")}</Tag> : null}
                </>
              ),
            },
            { children: date(event.startsAt) },
            { children: event.code },
            {
              children: event.isPractice
                ? say("staff.practice.listing")
                : say(`events.listing.${event.listing}`),
            },
            { children: say(stateOf(event)) },
          ])}
        />
      )}
    </StaffFrame>
  );
}

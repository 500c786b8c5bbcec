import type { TextKey } from "#app/platform/texts.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Select } from "#app/ui/govuk/select.tsx";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { QrCode } from "./qr-code.tsx";

type StallEvent = { id: string; name: string; code: string; address: string };

type StallPageProps = {
  title: string;
  campaign: string;
  /** Whether somebody may tell in confidence on the site, and whether the site asks about incidents at all. */
  hasConfidentialLane: boolean;
  hasLanes: boolean;
  events: { id: string; name: string }[];
  event: StallEvent | null;
  support: { id: string; name: string; phone: string | null }[];
};

/** One sheet of paper for whoever stands at the stall. */
export function StallPage({ title, events, event, support, ...site }: StallPageProps) {
  const { say } = useTexts();
  const lane = site.hasConfidentialLane ? "laneConfidential" : "laneElsewhere";
  return (
    <StaffFrame back={{ href: "/staff/help", text: say("staff.help.title") }}>
      <div className="stall">
        <h1 className="govuk-heading-l">{title}</h1>
        <EventChoice events={events} event={event} />
        {event ? <EventCode event={event} /> : null}
        <Lines name="say" lines={["say.one", "say.two", "say.three"]} campaign={site.campaign} />
        <Lines name="never" lines={["never.one", "never.two", "never.three"]} />
        {site.hasLanes ? <Lines name="lanes" lines={["laneOpen", lane]} /> : null}
        <Lines name="incident" lines={["incident.one", "incident.two", "incident.three", "incident.four"]} />
        {support.length > 0 ? (
          <>
            <h2 className="govuk-heading-m">{say("staff.help.stall.numbers")}</h2>
            <ul className="govuk-list">
              {support.map(({ id, name, phone }) => (
                <li key={id}>
                  <strong>{phone}</strong> {name}
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
    </StaffFrame>
  );
}

function EventChoice({ events, event }: Pick<StallPageProps, "events" | "event">) {
  const { t, say } = useTexts();
  if (events.length === 0) return null;
  return (
    <form method="get" className="no-print">
      <Select
        name="event"
        label={{ children: say("staff.help.stall.event") }}
        value={event?.id ?? ""}
        items={[
          { value: "", text: t("staff.help.stall.noEvent") },
          ...events.map(({ id, name }) => ({ value: id, text: name })),
        ]}
      />
      <Button variant="secondary">{say("staff.help.stall.show")}</Button>
    </form>
  );
}

function EventCode({ event: { name, code, address } }: { event: StallEvent }) {
  const { t, say } = useTexts();
  return (
    <section className="stall__event" aria-labelledby="event-code">
      <h2 className="govuk-heading-m" id="event-code">
        {name}
      </h2>
      <p className="event-code">{code}</p>
      <QrCode data={address} label={t("staff.help.stall.qr", { address })} />
      <p className="govuk-body">{say("staff.help.stall.address", { address })}</p>
    </section>
  );
}

type LinesProps = { name: "say" | "never" | "lanes" | "incident"; lines: string[]; campaign?: string };

function Lines({ name, lines, campaign = "" }: LinesProps) {
  const { say } = useTexts();
  return (
    <>
      <h2 className="govuk-heading-m">{say(`staff.help.stall.${name}`)}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {lines.map((line) => (
          <li key={line}>{say(`staff.help.stall.${line}` as TextKey, { campaign })}</li>
        ))}
      </ul>
    </>
  );
}

import { SiteFrame } from "#app/ui/layout/site-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { type ShownName, TranslatedName } from "#app/ui/translations/translated-name.tsx";

type ClosedEventProps = {
  name: ShownName;
  /** null when it is over. */
  opensAt: Date | string | null;
  isCancelled: boolean;
  isPractice: boolean;
};

/** The event takes nothing now: when it will, or where else to go. */
export function ClosedEvent({ name, opensAt, isCancelled, isPractice }: ClosedEventProps) {
  const { say, href } = useTexts();
  return (
    <SiteFrame hasQuickExit isPractice={isPractice}>
      <h1 className="govuk-heading-l">
        <TranslatedName {...name} />
      </h1>
      <p className="govuk-body-l">
        {opensAt && !isCancelled
          ? say("event.notYetOpen", { when: new Date(opensAt) })
          : say(isCancelled ? "events.cancelled" : "event.closed")}
      </p>
      <h2 className="govuk-heading-m">{say("event.elsewhere")}</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          <a className="govuk-link" href={href("/feedback/new")}>
            {say("event.elsewhere.form")}
          </a>
        </li>
        <li>
          <a className="govuk-link" href={href("/events")}>
            {say("event.elsewhere.events")}
          </a>
        </li>
        <li>
          <a className="govuk-link" href={href("/receipt")}>
            {say("event.elsewhere.receipt")}
          </a>
        </li>
      </ul>
    </SiteFrame>
  );
}

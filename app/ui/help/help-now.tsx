import type { PublicSupport } from "#app/domain/insights/public-support.server.ts";
import { SUPPORT_KINDS } from "#app/domain/operator/schema.ts";
import { WarningText } from "#app/ui/govuk/warning-text.tsx";
import { SiteFrame } from "#app/ui/layout/site-frame.tsx";
import { usePage } from "#app/ui/page-context.tsx";
import { StillTell } from "./still-tell.tsx";
import { SupportList } from "./support-list.tsx";

type HelpNowProps = {
  organisations: PublicSupport[];
  eventCode: string | null;
  isPractice: boolean;
  isLaneOpen: boolean;
};

/** For whom something happened to: who can help, the most urgent first, and that this site is not a way to report. */
export function HelpNow({ organisations, eventCode, isPractice, isLaneOpen }: HelpNowProps) {
  const { texts, settings } = usePage();
  const { t, say, saySafely, href } = texts;
  const query = eventCode ? `?event=${eventCode}` : "";
  const back = eventCode ? `/e/${eventCode}` : "/";
  return (
    <SiteFrame back={{ path: back }} hasQuickExit isPractice={isPractice}>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <h1 className="govuk-heading-l">{saySafely("helpNow.heading")}</h1>
          {SUPPORT_KINDS.map((kind) => (
            <SupportList
              key={kind}
              heading={saySafely(`helpNow.kind.${kind}`)}
              isUrgent={kind === "emergency"}
              organisations={organisations.filter((one) => one.kind === kind)}
            />
          ))}
          {organisations.length === 0 ? <p className="govuk-body">{saySafely("helpNow.none")}</p> : null}
          <WarningText iconFallbackText={t("helpNow.warning")}>
            {saySafely("helpNow.notAReport", { name: settings?.identity.operatorName ?? "" })}
          </WarningText>
          <p className="govuk-body">{saySafely("helpNow.keepEvidence")}</p>
          {isPractice ? (
            <p className="govuk-body">{saySafely("practice.lane")}</p>
          ) : (
            <StillTell isLaneOpen={isLaneOpen} query={query} />
          )}
          <h2 className="govuk-heading-m">{say("helpNow.idea")}</h2>
          <p className="govuk-body">
            <a className="govuk-link" href={href(`/feedback/new${query}`)}>
              {say("helpNow.idea.link")}
            </a>
          </p>
        </div>
      </div>
    </SiteFrame>
  );
}

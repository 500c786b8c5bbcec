import { SUPPORT_KINDS } from "#app/domain/operator/schema.ts";
import type { SupportOrganisation } from "#app/domain/operator/support-organisations.server.ts";
import { SupportList } from "#app/ui/help/support-list.tsx";
import { SiteFrame } from "#app/ui/layout/site-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

type LaneClosedProps = { organisations: SupportOrganisation[]; isPractice: boolean };

/** Nobody is there to read it, or it is for practice: this says so, and who can help instead. */
export function LaneClosed({ organisations, isPractice }: LaneClosedProps) {
  const { say, saySafely } = useTexts();
  return (
    <SiteFrame back={{ path: "/" }} hasQuickExit isPractice={isPractice}>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <h1 className="govuk-heading-l">{say("confidential.title")}</h1>
          <p className="govuk-body-l">{saySafely(isPractice ? "practice.lane" : "confidential.closed")}</p>
          {SUPPORT_KINDS.map((kind) => (
            <SupportList
              key={kind}
              heading={saySafely(`helpNow.kind.${kind}`)}
              isUrgent={kind === "emergency"}
              organisations={organisations.filter((one) => one.kind === kind)}
            />
          ))}
          {organisations.length === 0 ? <p className="govuk-body">{saySafely("helpNow.none")}</p> : null}
        </div>
      </div>
    </SiteFrame>
  );
}

import type { LoaderFunctionArgs } from "@remix-run/node";
import { SiteFrame } from "#app/ui/layout/site-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

const POINTS = ["button", "key", "cleared", "history", "device", "device2"] as const;

export function loader({ context: { texts } }: LoaderFunctionArgs) {
  return { title: texts.t("leaving.heading") };
}

export default function LeavingQuickly() {
  const { saySafely } = useTexts();
  return (
    <SiteFrame back={{ path: "/" }} hasQuickExit>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <h1 className="govuk-heading-l">{saySafely("leaving.heading")}</h1>
          <p className="govuk-body-l">{saySafely("leaving.lead")}</p>
          <ul className="govuk-list govuk-list--bullet govuk-list--spaced">
            {POINTS.map((point) => (
              <li key={point}>{saySafely(`leaving.${point}`)}</li>
            ))}
          </ul>
        </div>
      </div>
    </SiteFrame>
  );
}

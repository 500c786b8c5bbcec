import { Details } from "#app/ui/govuk/details.tsx";
import { NotificationBanner } from "#app/ui/govuk/notification-banner.tsx";
import { usePage } from "#app/ui/page-context.tsx";

/** After signing in again: the form below holds what was typed. The texts are here as well, should the page have changed. */
export function KeptNotice() {
  const { texts, keptTexts } = usePage();
  const { t, say } = texts;
  if (!keptTexts) return null;
  return (
    <NotificationBanner title={say("staff.session.kept")} heading={say("staff.session.keptHeading")}>
      <p className="govuk-body">{say("staff.session.keptWords")}</p>
      {keptTexts.length > 0 ? (
        <Details summary={say("staff.session.keptTexts")}>
          {keptTexts.map((text) => (
            <textarea
              key={text}
              className="govuk-textarea"
              aria-label={t("staff.session.keptTexts")}
              rows={4}
              readOnly
              defaultValue={text}
            />
          ))}
        </Details>
      ) : null}
    </NotificationBanner>
  );
}

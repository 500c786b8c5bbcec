import type { Settings } from "#app/domain/operator/schema.ts";
import { telephone } from "#app/ui/feedback/other-ways.tsx";
import { SummaryList } from "#app/ui/govuk/summary-list.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { foreign } from "#app/ui/translations/foreign.ts";

/** How to reach whoever runs the site; what is not set is left out. */
export function Contacts({ settings }: { settings: Pick<Settings, "identity" | "contacts" | "languages"> }) {
  const { say, language } = useTexts();
  const { operatorName, operatorKind } = settings.identity;
  const { email, phone, address } = settings.contacts;
  return (
    <>
      <p className="govuk-body-l">{say("help.contact.lead", { name: operatorName })}</p>
      {operatorKind ? (
        <p className="govuk-body" {...foreign({ language: settings.languages.default }, language)}>
          {operatorKind}
        </p>
      ) : null}
      <SummaryList
        rows={[
          email && {
            term: say("help.contact.email"),
            value: (
              <a className="govuk-link" href={`mailto:${email}`} dir="ltr">
                {email}
              </a>
            ),
          },
          phone && {
            term: say("help.contact.phone"),
            value: (
              <a className="govuk-link" href={telephone(phone)} dir="ltr">
                {phone}
              </a>
            ),
          },
          address && { term: say("help.contact.address"), value: address },
        ]}
      />
    </>
  );
}

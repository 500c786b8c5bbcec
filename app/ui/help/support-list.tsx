import type { ReactNode } from "react";
import type { SupportOrganisation } from "#app/domain/operator/support-organisations.server.ts";
import { telephone } from "#app/ui/feedback/other-ways.tsx";
import { usePage } from "#app/ui/page-context.tsx";

type SupportListProps = { heading: ReactNode; isUrgent: boolean; organisations: SupportOrganisation[] };

/** Names and numbers are the operator's own data and are never translated. */
export function SupportList({ heading, isUrgent, organisations }: SupportListProps) {
  const spoken = usePage().settings?.languages.default;
  if (organisations.length === 0) return null;
  return (
    <section className={isUrgent ? "support support--urgent" : "support"}>
      <h2 className="govuk-heading-m">{heading}</h2>
      <ul className="govuk-list support__list">
        {organisations.map(({ id, name, phone, url, words }) => (
          <li key={id}>
            <strong translate="no">{name}</strong>
            {phone ? (
              <a className="govuk-link support__phone" href={telephone(phone)} dir="ltr" translate="no">
                {phone}
              </a>
            ) : null}
            {url ? (
              <a className="govuk-link support__url" href={url} rel="noreferrer" dir="ltr" translate="no">
                {new URL(url).host}
              </a>
            ) : null}
            {words ? (
              <span className="support__words" lang={spoken} dir="auto">
                {words}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

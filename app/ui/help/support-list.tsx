import type { ReactNode } from "react";
import type { PublicSupport } from "#app/domain/insights/public-support.server.ts";
import type { SupportOrganisation } from "#app/domain/operator/support-organisations.server.ts";
import { telephone } from "#app/ui/feedback/other-ways.tsx";
import { usePage } from "#app/ui/page-context.tsx";
import { DraftTag } from "#app/ui/translations/draft-note.tsx";
import { foreign } from "#app/ui/translations/foreign.ts";

/** Without a language the words are in the one that the operator writes in. */
export type ShownSupport = SupportOrganisation & Partial<Pick<PublicSupport, "language" | "draftOf">>;

type SupportListProps = { heading: ReactNode; isUrgent: boolean; organisations: ShownSupport[] };

/** Names and numbers are the operator's own data and are never translated. */
export function SupportList({ heading, isUrgent, organisations }: SupportListProps) {
  if (organisations.length === 0) return null;
  return (
    <section className={isUrgent ? "support support--urgent" : "support"}>
      <h2 className="govuk-heading-m">{heading}</h2>
      <ul className="govuk-list support__list">
        {organisations.map(({ id, name, phone, url, ...description }) => (
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
            <SupportWords {...description} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Somebody's safety may hang on them: beside a translation that nobody has read stand the words it was made of. */
function SupportWords({
  words,
  language,
  draftOf,
}: Pick<ShownSupport, "words"> & Partial<Pick<ShownSupport, "language" | "draftOf">>) {
  const { texts, settings } = usePage();
  const own = language ?? settings?.languages.default ?? null;
  if (!words) return null;
  return (
    <span className="support__words">
      <span {...foreign({ language: own }, texts.language)}>{words}</span>
      {draftOf ? (
        <>
          {" "}
          <DraftTag isDraft />
          <span className="english-beside" lang={draftOf.language} dir="auto">
            {draftOf.words}
          </span>
        </>
      ) : null}
    </span>
  );
}

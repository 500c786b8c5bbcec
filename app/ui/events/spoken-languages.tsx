import { Fragment } from "react";
import { usePage } from "#app/ui/page-context.tsx";

type SpokenLanguagesProps = {
  languages: { code: string; name: string }[];
  /** Each name leads to the page in that language, where the site has it. */
  leadsThere?: boolean;
};

/** The languages of an event, each by its own name in its own script. */
export function SpokenLanguages({ languages, leadsThere = false }: SpokenLanguagesProps) {
  const { texts, languages: offered } = usePage();
  if (languages.length === 0) return null;
  return (
    <p className="govuk-body spoken-languages">
      {texts.say("events.languages")}{" "}
      {languages.map(({ code, name }, position) => {
        const page = leadsThere ? offered.find((one) => one.code === code && !one.current) : undefined;
        return (
          <Fragment key={code}>
            {position > 0 ? " · " : null}
            {page ? (
              <a
                className="govuk-link"
                href={page.href}
                lang={code}
                hrefLang={code}
                dir="auto"
                rel="alternate"
              >
                {name}
              </a>
            ) : (
              <bdi lang={code}>{name}</bdi>
            )}
          </Fragment>
        );
      })}
    </p>
  );
}

import { LanguageNavigation } from "#app/ui/govuk/language-navigation.tsx";
import { usePage } from "#app/ui/page-context.tsx";

/** Each language by its own name in its own script, behind that of the page; nothing when only one is offered. */
export function SiteLanguages() {
  const { texts, languages } = usePage();
  const current = languages.find((language) => language.current);
  if (languages.length < 2) return null;
  return (
    <details className="site-languages govuk-width-container">
      <summary className="site-languages__summary">
        <span className={current ? "govuk-visually-hidden" : undefined}>{texts.t("layout.languages")}</span>{" "}
        {current ? <span lang={current.code}>{current.name}</span> : null}
      </summary>
      <LanguageNavigation
        label={texts.t("layout.languages")}
        items={languages.map(({ code, name, href, current: isCurrent }) => ({
          lang: code,
          children: name,
          href,
          current: isCurrent,
        }))}
      />
    </details>
  );
}

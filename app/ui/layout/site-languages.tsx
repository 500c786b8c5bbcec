import { LanguageNavigation } from "#app/ui/govuk/language-navigation.tsx";
import { usePage } from "#app/ui/page-context.tsx";

/** Each language by its own name in its own script; nothing when only one is offered. */
export function SiteLanguages() {
  const { texts, languages } = usePage();
  if (languages.length < 2) return null;
  return (
    <div className="site-languages govuk-width-container">
      <LanguageNavigation
        label={texts.t("layout.languages")}
        items={languages.map(({ code, name, href, current }) => ({
          lang: code,
          children: name,
          href,
          current,
        }))}
      />
    </div>
  );
}

import { LanguageNavigation } from "#app/ui/govuk/language-navigation.tsx";
import { look, type PartOptions, part, testAgainstFixtures } from "#tests/support/govuk-fixtures.ts";

type ItemOptions = PartOptions & {
  href?: string;
  lang: string;
  hrefLang?: string;
  dir?: "ltr" | "rtl";
  current?: boolean;
  languageDescriptionText?: string;
};

testAgainstFixtures<PartOptions & { ariaLabel?: string; items: ItemOptions[] }>({
  component: "language-navigation",
  render: (options) => (
    <LanguageNavigation
      {...look(options)}
      label={options.ariaLabel ?? "Language"}
      items={options.items.map(
        ({ href, lang, hrefLang, dir, current, languageDescriptionText, ...item }) => ({
          ...part(item),
          ...{ href, lang, hrefLang, dir, current },
          description: languageDescriptionText,
        }),
      )}
    />
  ),
});

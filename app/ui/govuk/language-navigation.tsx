import type { AllHTMLAttributes, ReactNode } from "react";
import { type Attributes, tokens } from "#app/ui/govuk/attributes.ts";

export type LanguageNavigationItem = {
  children: ReactNode;
  lang: string;
  /** Left out for the language of the page. */
  href?: string | undefined;
  hrefLang?: string | undefined;
  dir?: "ltr" | "rtl" | undefined;
  current?: boolean | undefined;
  /** Read out after the name, in the language of the page. */
  description?: string | undefined;
  className?: string | undefined;
  attributes?: Attributes<Omit<AllHTMLAttributes<HTMLElement>, "type">> | undefined;
};

type LanguageNavigationProps = {
  label: string;
  items: readonly LanguageNavigationItem[];
  className?: string | undefined;
  attributes?: Attributes | undefined;
};

export function LanguageNavigation({ label, items, className, attributes }: LanguageNavigationProps) {
  return (
    <nav className={tokens("govuk-language-navigation", className)} aria-label={label} {...attributes}>
      <ul className="govuk-language-navigation__list">
        {items.map((item) => (
          <li key={item.lang} className="govuk-language-navigation__list-item">
            <Language {...item} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Language(item: LanguageNavigationItem) {
  const { children, lang, href, dir, className, description } = item;
  if (item.current || !href) {
    return (
      <span
        className={tokens("govuk-language-navigation__text", className)}
        aria-current="true"
        lang={lang}
        dir={dir}
        {...item.attributes}
      >
        {children}
      </span>
    );
  }
  return (
    <a
      className={tokens("govuk-language-navigation__link", className)}
      href={href}
      rel="alternate"
      lang={lang}
      hrefLang={item.hrefLang ?? lang}
      dir={dir}
      {...item.attributes}
    >
      {children}
      {description && <span className="govuk-visually-hidden"> {description}</span>}
    </a>
  );
}

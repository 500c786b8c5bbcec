import type { AnchorHTMLAttributes, ReactNode } from "react";
import { type Attributes, tokens } from "#app/ui/govuk/attributes.ts";

export type Breadcrumb = {
  children: ReactNode;
  href?: string | undefined;
  attributes?: Attributes<AnchorHTMLAttributes<HTMLAnchorElement>> | undefined;
};

type BreadcrumbsProps = {
  label: string;
  items: readonly Breadcrumb[];
  collapseOnMobile?: boolean | undefined;
  className?: string | undefined;
  attributes?: Attributes | undefined;
};

export function Breadcrumbs({ label, items, collapseOnMobile, className, attributes }: BreadcrumbsProps) {
  const collapse = collapseOnMobile && "govuk-breadcrumbs--collapse-on-mobile";
  return (
    <nav className={tokens("govuk-breadcrumbs", className, collapse)} aria-label={label} {...attributes}>
      <ol className="govuk-breadcrumbs__list">
        {items.map((item, position) =>
          item.href ? (
            <li key={position} className="govuk-breadcrumbs__list-item">
              <a className="govuk-breadcrumbs__link" href={item.href} {...item.attributes}>
                {item.children}
              </a>
            </li>
          ) : (
            <li key={position} className="govuk-breadcrumbs__list-item" aria-current="page">
              {item.children}
            </li>
          ),
        )}
      </ol>
    </nav>
  );
}

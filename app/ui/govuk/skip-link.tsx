import type { AnchorHTMLAttributes, ReactNode } from "react";
import { type Attributes, tokens } from "#app/ui/govuk/attributes.ts";

type SkipLinkProps = {
  /** "#" and the id of the main part of the page. */
  href: string;
  children: ReactNode;
  className?: string | undefined;
  attributes?: Attributes<AnchorHTMLAttributes<HTMLAnchorElement>> | undefined;
};

export function SkipLink({ href, children, className, attributes }: SkipLinkProps) {
  return (
    <a
      href={href}
      className={tokens("govuk-skip-link", className)}
      data-module="govuk-skip-link"
      {...attributes}
    >
      {children}
    </a>
  );
}

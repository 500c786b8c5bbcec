import type { AnchorHTMLAttributes, ReactNode } from "react";
import { type Attributes, tokens } from "#app/ui/govuk/attributes.ts";

type BackLinkProps = {
  href: string;
  children: ReactNode;
  className?: string | undefined;
  attributes?: Attributes<AnchorHTMLAttributes<HTMLAnchorElement>> | undefined;
};

export function BackLink({ href, children, className, attributes }: BackLinkProps) {
  return (
    <a href={href} className={tokens("govuk-back-link", className)} {...attributes}>
      {children}
    </a>
  );
}

import type { AnchorHTMLAttributes, ReactNode } from "react";
import { type Attributes, tokens } from "#app/ui/govuk/attributes.ts";

export type SummaryAction = {
  href: string;
  children: ReactNode;
  /** Read out after the link, to tell several "Change" links apart. */
  visuallyHiddenText?: string | undefined;
  className?: string | undefined;
  attributes?: Attributes<AnchorHTMLAttributes<HTMLAnchorElement>> | undefined;
};

export function SummaryActionLink({ action, cardTitle }: { action: SummaryAction; cardTitle?: ReactNode }) {
  return (
    <a className={tokens("govuk-link", action.className)} href={action.href} {...action.attributes}>
      {action.children}
      {(action.visuallyHiddenText || cardTitle) && (
        <span className="govuk-visually-hidden">
          {action.visuallyHiddenText && ` ${action.visuallyHiddenText}`}
          {cardTitle && <> ({cardTitle})</>}
        </span>
      )}
    </a>
  );
}

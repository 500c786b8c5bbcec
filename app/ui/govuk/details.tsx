import type { ReactNode } from "react";
import { type Attributes, tokens } from "#app/ui/govuk/attributes.ts";

type DetailsProps = {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean | undefined;
  id?: string | undefined;
  className?: string | undefined;
  attributes?: Attributes | undefined;
};

export function Details({ summary, children, open, id, className, attributes }: DetailsProps) {
  return (
    <details id={id} className={tokens("govuk-details", className)} open={open} {...attributes}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      <div className="govuk-details__text">{children}</div>
    </details>
  );
}

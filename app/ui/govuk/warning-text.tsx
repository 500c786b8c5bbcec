import type { ReactNode } from "react";
import { type Attributes, tokens } from "#app/ui/govuk/attributes.ts";

type WarningTextProps = {
  /** The word for "Warning", read out before the text. */
  iconFallbackText: string;
  children?: ReactNode;
  className?: string | undefined;
  attributes?: Attributes | undefined;
};

export function WarningText({ iconFallbackText, children, className, attributes }: WarningTextProps) {
  return (
    <div className={tokens("govuk-warning-text", className)} {...attributes}>
      <span className="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong className="govuk-warning-text__text">
        <span className="govuk-visually-hidden">{iconFallbackText}</span> {children}
      </strong>
    </div>
  );
}

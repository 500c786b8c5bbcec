import type { LabelHTMLAttributes, ReactNode } from "react";
import { type Attributes, tokens } from "#app/ui/govuk/attributes.ts";

export type LabelProps = {
  children?: ReactNode;
  htmlFor?: string | undefined;
  isPageHeading?: boolean | undefined;
  className?: string | undefined;
  attributes?: Attributes<LabelHTMLAttributes<HTMLLabelElement>> | undefined;
};

/** Nothing at all when there are no words for it. */
export function Label({ children, htmlFor, isPageHeading, className, attributes }: LabelProps) {
  if (children === undefined || children === null || children === "") return null;
  const label = (
    <label className={tokens("govuk-label", className)} htmlFor={htmlFor} {...attributes}>
      {children}
    </label>
  );
  return isPageHeading ? <h1 className="govuk-label-wrapper">{label}</h1> : label;
}

import type { ReactNode } from "react";
import { type Attributes, tokens } from "#app/ui/govuk/attributes.ts";

export type Legend = {
  children?: ReactNode;
  isPageHeading?: boolean | undefined;
  className?: string | undefined;
};

export type FieldsetProps = {
  children?: ReactNode;
  legend?: Legend | undefined;
  role?: string | undefined;
  describedBy?: string | undefined;
  className?: string | undefined;
  attributes?: Attributes | undefined;
};

export function Fieldset({ children, legend, role, describedBy, className, attributes }: FieldsetProps) {
  return (
    <fieldset
      className={tokens("govuk-fieldset", className)}
      role={role}
      aria-describedby={describedBy}
      {...attributes}
    >
      {legend?.children && (
        <legend className={tokens("govuk-fieldset__legend", legend.className)}>
          {legend.isPageHeading ? (
            <h1 className="govuk-fieldset__heading">{legend.children}</h1>
          ) : (
            legend.children
          )}
        </legend>
      )}
      {children}
    </fieldset>
  );
}

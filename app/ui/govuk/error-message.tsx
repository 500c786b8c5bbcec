import type { ReactNode } from "react";
import { type Attributes, tokens } from "#app/ui/govuk/attributes.ts";

export type ErrorMessageProps = {
  children: ReactNode;
  /** The word for "Error", read out before the message; an empty string leaves it out. */
  visuallyHiddenText: string;
  id?: string | undefined;
  className?: string | undefined;
  attributes?: Attributes | undefined;
};

export function ErrorMessage({ children, visuallyHiddenText, id, className, attributes }: ErrorMessageProps) {
  return (
    <p id={id} className={tokens("govuk-error-message", className)} {...attributes}>
      {visuallyHiddenText !== "" && (
        <>
          <span className="govuk-visually-hidden">{`${visuallyHiddenText}:`}</span>{" "}
        </>
      )}
      {children}
    </p>
  );
}

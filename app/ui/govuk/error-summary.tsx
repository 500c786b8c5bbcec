import type { AnchorHTMLAttributes, ReactNode } from "react";
import { type Attributes, tokens } from "#app/ui/govuk/attributes.ts";

export type ErrorSummaryItem = {
  children: ReactNode;
  /** "#" and the id of the first control that the error is about. */
  href?: string | undefined;
  attributes?: Attributes<AnchorHTMLAttributes<HTMLAnchorElement>> | undefined;
};

type ErrorSummaryProps = {
  title: ReactNode;
  errors?: readonly ErrorSummaryItem[] | undefined;
  description?: ReactNode;
  disableAutoFocus?: boolean | undefined;
  className?: string | undefined;
  attributes?: Attributes | undefined;
};

export function ErrorSummary(props: ErrorSummaryProps) {
  const { title, errors = [], description, disableAutoFocus, className, attributes } = props;
  return (
    <div
      className={tokens("govuk-error-summary", className)}
      data-disable-auto-focus={disableAutoFocus}
      data-module="govuk-error-summary"
      {...attributes}
    >
      <div role="alert">
        <h2 className="govuk-error-summary__title">{title}</h2>
        <div className="govuk-error-summary__body">
          {description && <p>{description}</p>}
          {errors.length > 0 && (
            <ul className="govuk-list govuk-error-summary__list">
              {errors.map((error, position) => (
                <li key={position}>
                  {error.href ? (
                    <a href={error.href} {...error.attributes}>
                      {error.children}
                    </a>
                  ) : (
                    error.children
                  )}
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </div>
  );
}

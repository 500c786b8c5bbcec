import type { ReactNode } from "react";
import { type Attributes, tokens } from "#app/ui/govuk/attributes.ts";

type GenericHeaderProps = {
  url: string;
  /** The name, or a picture with a text for those who do not see it. */
  logo: ReactNode;
  containerClassName?: string | undefined;
  className?: string | undefined;
  attributes?: Attributes | undefined;
};

export function GenericHeader({ url, logo, containerClassName, className, attributes }: GenericHeaderProps) {
  const width = containerClassName ?? "govuk-width-container";
  return (
    <div className={tokens("govuk-generic-header", className)} {...attributes}>
      <div className={`govuk-generic-header__container ${width}`}>
        <div className="govuk-generic-header__logo">
          <a href={url} className="govuk-generic-header__homepage-link">
            {logo}
          </a>
        </div>
      </div>
    </div>
  );
}

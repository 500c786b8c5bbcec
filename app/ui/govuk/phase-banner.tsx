import type { ReactNode } from "react";
import { type Attributes, tokens } from "#app/ui/govuk/attributes.ts";
import { Tag, type TagProps } from "#app/ui/govuk/tag.tsx";

type PhaseBannerProps = {
  tag: TagProps;
  children: ReactNode;
  className?: string | undefined;
  attributes?: Attributes | undefined;
};

export function PhaseBanner({ tag, children, className, attributes }: PhaseBannerProps) {
  return (
    <div className={tokens("govuk-phase-banner govuk-width-container", className)} {...attributes}>
      <p className="govuk-phase-banner__content">
        <Tag {...tag} className={tokens("govuk-phase-banner__content__tag", tag.className)} />
        <span className="govuk-phase-banner__text">{children}</span>
      </p>
    </div>
  );
}

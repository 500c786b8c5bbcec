import type { ReactNode } from "react";
import { type Attributes, tokens } from "#app/ui/govuk/attributes.ts";

type InsetTextProps = {
  children: ReactNode;
  id?: string | undefined;
  className?: string | undefined;
  attributes?: Attributes | undefined;
};

export function InsetText({ children, id, className, attributes }: InsetTextProps) {
  return (
    <div id={id} className={tokens("govuk-inset-text", className)} {...attributes}>
      {children}
    </div>
  );
}

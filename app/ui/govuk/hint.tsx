import type { ReactNode } from "react";
import { type Attributes, tokens } from "#app/ui/govuk/attributes.ts";

export type HintProps = {
  children?: ReactNode;
  id?: string | undefined;
  className?: string | undefined;
  attributes?: Attributes | undefined;
};

export function Hint({ children, id, className, attributes }: HintProps) {
  return (
    <div id={id} className={tokens("govuk-hint", className)} {...attributes}>
      {children}
    </div>
  );
}

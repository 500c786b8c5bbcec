import type { ReactNode } from "react";
import { type Attributes, tokens } from "#app/ui/govuk/attributes.ts";

export type TagColour = "grey" | "green" | "turquoise" | "purple" | "pink" | "red" | "orange" | "yellow";

export type TagProps = {
  children: ReactNode;
  colour?: TagColour | undefined;
  className?: string | undefined;
  attributes?: Attributes | undefined;
};

export function Tag({ children, colour, className, attributes }: TagProps) {
  return (
    <strong className={tokens("govuk-tag", colour && `govuk-tag--${colour}`, className)} {...attributes}>
      {children}
    </strong>
  );
}

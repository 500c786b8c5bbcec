import type { HTMLAttributes } from "react";

type DataAttributes = { [name: `data-${string}`]: string | number | boolean | undefined };

/** Further HTML attributes for an element of a component, in React's spelling. */
export type Attributes<Element = HTMLAttributes<HTMLElement>> = Element & DataAttributes;

/** What `condition && item` gives when the condition does not hold. */
export type Falsy = false | null | undefined | "" | 0;

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** Joins class names and ids, leaving out what is empty; undefined when nothing is left. */
export function tokens(...parts: readonly (string | Falsy)[]): string | undefined {
  const kept = parts.filter(Boolean).join(" ");
  return kept === "" ? undefined : kept;
}

import { notFound } from "#app/platform/http-errors.ts";

/** What staff give a name to, with an address made of it, and may rename, merge and retire. */
export const NAMED_KINDS = ["theme", "area", "venue", "communityGroup"] as const;

export type NamedKind = (typeof NAMED_KINDS)[number];

/** The pages of each kind, as their address has it. */
const PAGES = {
  theme: "themes",
  area: "areas",
  venue: "venues",
  communityGroup: "community-groups",
} as const satisfies Record<NamedKind, string>;

/** @throws 404 for what is no page of names */
export function namedKindOf(page: string | undefined): NamedKind {
  const kind = NAMED_KINDS.find((one) => PAGES[one] === page);
  if (!kind) throw notFound("page");
  return kind;
}

export function namesAddress(kind: NamedKind, id?: string): string {
  return `/staff/settings/${PAGES[kind]}${id ? `/${id}` : ""}`;
}

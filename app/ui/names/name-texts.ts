import type { NamedKind } from "#app/domain/names/named-kinds.ts";
import type { TextKey } from "#app/platform/texts.ts";

const DONE = ["added", "renamed", "merged", "retired", "takenBack", "notTakenBack"] as const;

/** The text of `?done=`, from the closed list. */
export function nameDone(code: string | null): TextKey | undefined {
  const done = DONE.find((one) => one === code);
  return done && `staff.names.done.${done}`;
}

type Named = { name: string; town: string | null };

/** A venue with its town: two towns may each have a town hall. */
export function wholeName({ name, town }: Named): string {
  return town === null ? name : `${name}, ${town}`;
}

/** Where the texts of a kind are: `settings.themes.title`. */
export const PLACES = {
  theme: "themes",
  area: "areas",
  venue: "venues",
  communityGroup: "communityGroups",
} as const satisfies Record<NamedKind, string>;

import type { StaffActor } from "../ledger/actor.ts";
import { createTheme } from "./create-theme.server.ts";
import { areThemeNames } from "./new-theme-names.ts";

/**
 * Adds the themes that a spreadsheet names and that are not here. One that is there, was there, or whose address would be
 * the same stays as it is.
 * @returns how many were added; none, when these can be no names of themes: too many, or too long
 */
export async function createMissingThemes({
  names,
  by,
  now,
}: {
  names: string[];
  by: StaffActor;
  now: Date;
}): Promise<number> {
  if (!areThemeNames(names)) return 0;
  let added = 0;
  for (const name of names) if ((await createTheme({ name, by, now })).ok) added += 1;
  return added;
}

const MOST_AT_ONCE = 20;
const LONGEST = 60;

/** Whether these may become themes; sentences, or dozens of names, are rather another column. */
export function areThemeNames(names: string[]): boolean {
  return names.length <= MOST_AT_ONCE && names.every((name) => name.length <= LONGEST);
}

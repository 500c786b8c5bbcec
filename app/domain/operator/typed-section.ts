type Field = string | number | boolean | null | readonly string[];

/** A section of the settings as its form holds it: of a list its values, one a line, of yes or no the word. */
export function typedSection(section: Record<string, Field | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(section).map(([name, value]) => [name, typed(value)]));
}

function typed(value: Field = null): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "object") return value === null ? "" : value.join("\n");
  return String(value);
}

import type { DeskPlace } from "#app/domain/desk/schema.ts";

/** The place on the desk as hidden fields, for a form whose address its own fields make. */
export function DeskFields({ place }: { place: Partial<DeskPlace> }) {
  const fields = Object.entries({ desk: "1", ...place }).filter(([, value]) => value !== "");
  return fields.map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}

import type { PlanRow } from "./plan-row.ts";
import type { Doubt, PlanColumn, PlannedAction } from "./planned-action.ts";
import type { NameContext } from "./recognise-name.ts";
import { namesIn } from "./recognise-name.ts";

const FREE_TEXT = ["title", "details", "origin", "funding", "objectives", "outputs"] as const;

function cuedNames(text: string, context: NameContext): string[] {
  const cues = [...context.wording.honorifics, ...context.wording.nameCues].map((cue) =>
    cue.replace("/", "\\/"),
  );
  const afterCue = new RegExp(`(?<![\\p{L}])(?:${cues.join("|")})\\.?:?(?:\\s+by)?\\s+(.{1,60})`, "giu");
  return [...text.matchAll(afterCue)].flatMap((match) => {
    const [name] = namesIn(match[1] ?? "", context);
    return name && (match[1] ?? "").startsWith(name) ? [name] : [];
  });
}

/**
 * Names of persons in the running text of a row: those the plan names elsewhere, and those after "contact", "Dr" and
 * the like. They are added to the action's people and told, because the text itself is kept as it is.
 */
export function findNamesInText(input: {
  row: PlanRow;
  action: PlannedAction;
  people: ReadonlySet<string>;
  context: NameContext;
}): Doubt[] {
  const found: { column: PlanColumn; name: string }[] = FREE_TEXT.flatMap((column) => {
    const text = input.row.cells[column].replace(/\s+/g, " ");
    const known = [...input.people].filter((name) => name.includes(" ") && text.includes(name));
    return [...known, ...cuedNames(text, input.context)].map((name) => ({ column, name }));
  });
  input.action.people = [...new Set([...input.action.people, ...found.map(({ name }) => name)])];
  return [...new Set(found.map(({ column }) => column))].map((column) => ({ code: "name-in-text", column }));
}

import { type Catalogue, catalogues } from "#app/platform/catalogues.server.ts";
import type { PlanWordingAdditions } from "./plan-wording.ts";
import { PLAN_COLUMNS } from "./planned-action.ts";

/**
 * How plans are written in the languages that the product speaks, with or without a database: their month names, and what
 * a catalogue says of its own under keys such as "@plan.title" (headings of a column, separated by |), "@plan.pending",
 * "@plan.conjunctions", "@plan.danglingWords" and "@plan.organisationWords".
 */
export function planLanguages(): PlanWordingAdditions {
  const spoken = [...catalogues().entries()];
  const words = (name: string) => spoken.flatMap(([, catalogue]) => wordsOf(catalogue, name));
  return {
    languages: spoken.map(([code]) => code),
    headings: Object.fromEntries(PLAN_COLUMNS.map((column) => [column, words(column)])),
    pending: words("pending"),
    conjunctions: words("conjunctions"),
    danglingWords: words("danglingWords"),
    organisationWords: words("organisationWords"),
  };
}

function wordsOf(catalogue: Catalogue, name: string): string[] {
  return catalogue[`@plan.${name}`]?.split("|") ?? [];
}

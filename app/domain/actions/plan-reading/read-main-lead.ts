import type { Doubt, PlannedAction } from "./planned-action.ts";
import type { NameContext } from "./recognise-name.ts";
import { readsAsOrganisation, recogniseName } from "./recognise-name.ts";

type MainLead = Pick<PlannedAction, "mainLead" | "mainLeadOrganisation" | "people"> & { doubts: Doubt[] };

function partsOf(cell: string, context: NameContext): string[] {
  const joiners = context.wording.conjunctions.join("|");
  const parts = cell.split(/[,;\n]|\s\/\s|\s[-\u2013]\s|(?<=\))\s+(?=\p{L})/u);
  return parts
    .flatMap((part) => {
      const halves = part.split(new RegExp(`\\s+(?:${joiners}|&)\\s+`, "iu"));
      return halves.some((half) => recogniseName(half.replace(/\(.*/s, ""), context) === "person")
        ? halves
        : [part];
    })
    .map((part) =>
      part
        .replace(new RegExp(`^\\s*(?:${joiners}|&)\\s+`, "iu"), "")
        .replace(/\s+/g, " ")
        .trim(),
    )
    .filter((part) => part !== "");
}

function pairs(text: string): string[] | null {
  const words = text.split(" ");
  if (words.length < 4 || words.length % 2 === 1) return null;
  return Array.from({ length: words.length / 2 }, (_, index) =>
    words.slice(index * 2, index * 2 + 2).join(" "),
  );
}

function readPart(part: string, lead: MainLead & { organisations: string[] }, context: NameContext) {
  const bracketed = /^([^()]*)\(([^()]*)\)?$/.exec(part);
  const name = (bracketed?.[1] ?? part).trim();
  const inside = bracketed?.[2]?.trim() ?? "";
  const verdict = name === "" ? "organisation" : recogniseName(name, context);
  if (verdict === "organisation") {
    const personInside = inside !== "" && recogniseName(inside, context) === "person";
    if (personInside) lead.people.push(inside);
    if (name !== "" || !personInside) lead.organisations.push(personInside ? name : part);
    return;
  }
  const run = verdict === "doubtful" ? pairs(name) : null;
  lead.people.push(...(run ?? [name]));
  if (run) lead.doubts.push({ code: "people-run-together", column: "mainLead" });
  else if (verdict === "doubtful") lead.doubts.push({ code: "person-doubtful", column: "mainLead" });
  if (inside === "") return;
  if (recogniseName(inside, context) !== "person" || readsAsOrganisation(inside, context)) {
    lead.organisations.push(inside);
    return;
  }
  lead.people.push(inside);
  lead.doubts.push({ code: "person-doubtful", column: "mainLead" });
}

/**
 * The main lead's cell to the organisation that may be shown and the persons who may not: "Name (Organisation)",
 * a name, an organisation or a post, or several of these. The text itself is kept for staff.
 */
export function readMainLead(cell: string, context: NameContext): MainLead {
  const mainLead = cell.replace(/\s+/g, " ").trim();
  const lead = {
    mainLead,
    mainLeadOrganisation: null,
    people: [],
    doubts: [],
    organisations: [] as string[],
  } as MainLead & {
    organisations: string[];
  };
  if (context.wording.pending.includes(mainLead.toLowerCase()))
    return {
      mainLead,
      mainLeadOrganisation: null,
      people: [],
      doubts: [{ code: "lead-pending", column: "mainLead" }],
    };
  for (const part of partsOf(cell, context)) readPart(part, lead, context);
  const { organisations, ...rest } = lead;
  const shown = [...new Set(organisations)].join(", ");
  return { ...rest, mainLeadOrganisation: shown === "" ? null : shown };
}

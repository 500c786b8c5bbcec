import type { z } from "zod";
import type { PlanWordingAdditions } from "./plan-reading/plan-wording.ts";
import { completeWording } from "./plan-reading/plan-wording.ts";
import type { PlannedAction } from "./plan-reading/planned-action.ts";
import { readDate } from "./plan-reading/read-date.ts";
import { readFunding } from "./plan-reading/read-funding.ts";
import type { correctionSchema } from "./schema.ts";

type Correction = z.infer<typeof correctionSchema>;

/** An action as the form for corrections shows it: one point, organisation or name a line. */
export function correctionOf(action: PlannedAction): Correction {
  return {
    number: action.number,
    title: action.title,
    details: action.details.join("\n"),
    start: action.start.text,
    close: action.close.text,
    origin: action.origin,
    leadPartners: action.leadPartners.join("\n"),
    mainLead: action.mainLead,
    mainLeadOrganisation: action.mainLeadOrganisation ?? "",
    people: action.people.join("\n"),
    staffNotes: action.staffNotes.join("\n"),
    funding: action.funding.text,
    objectives: action.objectives.join("\n"),
    outputs: action.outputs.join("\n"),
  };
}

/**
 * What somebody wrote into that form, as an action. Dates and amounts are read out of their text again by the rules
 * for documents, unless the text is the same: "13 May 2017" is a day, "May 2017" a month, and no day is made up.
 * @param before the action that is corrected
 */
export function correctedAction({
  correction,
  before,
  wording,
}: {
  correction: Correction;
  before: PlannedAction;
  wording?: PlanWordingAdditions;
}): PlannedAction {
  const words = completeWording(wording);
  const date = (text: string, was: PlannedAction["start"]) =>
    text === was.text ? was : readDate(text, words);
  return {
    ...before,
    number: correction.number,
    title: correction.title,
    details: linesOf(correction.details),
    start: date(correction.start, before.start),
    close: date(correction.close, before.close),
    origin: correction.origin,
    leadPartners: [...new Set(linesOf(correction.leadPartners))],
    mainLead: correction.mainLead,
    mainLeadOrganisation: correction.mainLeadOrganisation || null,
    people: [...new Set(linesOf(correction.people))],
    staffNotes: linesOf(correction.staffNotes),
    funding:
      correction.funding === before.funding.text
        ? before.funding
        : readFunding(correction.funding, words).funding,
    objectives: linesOf(correction.objectives),
    outputs: linesOf(correction.outputs),
  };
}

function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "");
}

import type { TextRefusal } from "#app/platform/decode-text.ts";
import type { PlannedPart } from "./planned-part.ts";

export const PLAN_COLUMNS = [
  "number",
  "title",
  "details",
  "start",
  "close",
  "origin",
  "leadPartners",
  "mainLead",
  "funding",
  "objectives",
  "outputs",
] as const;

export type PlanColumn = (typeof PLAN_COLUMNS)[number];

/** `date` is `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, exactly as long as `precision` says; a day is never made up. */
export type PlannedDate = {
  text: string;
  date?: string;
  precision: "day" | "month" | "year" | "pending" | "unknown";
};

/** `amount` is in whole units of `currency` (an ISO 4217 code); `text` is what the document says. */
export type PlannedAmount = { amount: number; currency: string; text: string };

/**
 * One action as the document has it. The fields up to `review` are the contract of `plan:import`. Those after it
 * are for staff: `people` and `staffNotes` hold personal names and never go to a public page, nor does `mainLead`.
 */
export type PlannedAction = {
  number: string;
  title: string;
  details: string[];
  start: PlannedDate;
  close: PlannedDate;
  origin: string;
  leadPartners: string[];
  mainLead: string;
  funding: { text: string; amounts: PlannedAmount[] };
  objectives: string[];
  outputs: string[];
  review: boolean;
  mainLeadOrganisation: string | null;
  people: string[];
  staffNotes: string[];
  otherCells: { heading: string; text: string }[];
};

export type DoubtCode =
  | "amount-range"
  | "amount-without-currency"
  | "cells-too-many"
  | "column-unknown"
  | "cut-end"
  | "cut-start"
  | "date-missing"
  | "date-unreadable"
  | "dates-reversed"
  | "garbled"
  | "heading-in-cell"
  | "lead-pending"
  | "line-joined"
  | "name-in-text"
  | "number-gap"
  | "number-inferred"
  | "number-repeated"
  | "number-unclear"
  | "number-unknown"
  | "page-mark-in-cell"
  | "partner-spelling"
  | "partners-maybe-two"
  | "part-action"
  | "part-before-start"
  | "part-date"
  | "part-date-missing"
  | "part-ends-before"
  | "part-in-future"
  | "part-language"
  | "part-link"
  | "part-measure"
  | "part-name"
  | "part-number"
  | "part-read-before"
  | "part-reason"
  | "part-source"
  | "part-state"
  | "part-title"
  | "part-too-long"
  | "part-twice"
  | "part-unknown"
  | "part-update"
  | "part-value"
  | "part-withdrawn"
  | "partners-missing"
  | "people-run-together"
  | "person-doubtful"
  | "person-in-partners"
  | "row-continued"
  | "section-row"
  | "text-outside"
  | "title-missing";

/** Something a person has to look at. `quote` is from the document, `hint` what it may be. */
export type Doubt = { code: DoubtCode; column: PlanColumn | null; quote?: string; hint?: string };

/** `page` is null in a spreadsheet, `row` null when the doubt is about the whole plan. */
export type PlanWarning = Doubt & {
  where: string;
  what: string;
  actionNumber: string | null;
  page: number | null;
  row: number | null;
};

export type PlanReading = {
  title: string | null;
  period: { text: string } | null;
  actions: PlannedAction[];
  warnings: PlanWarning[];
  /** In a file that this product wrote: what is not of the document itself. */
  parts?: PlannedPart[];
  /** It was written by this product: what it says is what people made of the document, corrections included. */
  isPlanFile?: true;
};

export type PlanRefusal = TextRefusal | "no-table" | "no-rows" | "broken-quotes";

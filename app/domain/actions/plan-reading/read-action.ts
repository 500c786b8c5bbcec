import type { ColumnHabits } from "./find-cut-off.ts";
import { isCutAtEnd, isCutAtStart } from "./find-cut-off.ts";
import type { LetterHabits } from "./find-garbled.ts";
import { findGarbled } from "./find-garbled.ts";
import type { PlanRow } from "./plan-row.ts";
import type { Doubt, PlanColumn, PlannedAction, PlannedDate } from "./planned-action.ts";
import { PLAN_COLUMNS } from "./planned-action.ts";
import { readDate } from "./read-date.ts";
import { readFunding } from "./read-funding.ts";
import { readMainLead } from "./read-main-lead.ts";
import { readPartners } from "./read-partners.ts";
import type { NameContext } from "./recognise-name.ts";
import type { PartnerEvidence } from "./split-organisations.ts";
import { splitPoints } from "./split-points.ts";

/** What the plan as a whole tells about one of its cells. */
export type PlanContext = {
  names: NameContext;
  partners: PartnerEvidence;
  letters: LetterHabits;
  habits: Record<PlanColumn, ColumnHabits>;
  points: Record<PlanColumn, readonly string[]>;
};

const TEXT_COLUMNS = [
  "title",
  "details",
  "origin",
  "leadPartners",
  "mainLead",
  "funding",
  "objectives",
  "outputs",
] as const;
const NAME_COLUMNS: readonly PlanColumn[] = ["leadPartners", "mainLead"];

function garbledDoubts(row: PlanRow, context: PlanContext): Doubt[] {
  return PLAN_COLUMNS.flatMap((column) =>
    findGarbled(row.cells[column], context.letters).map(
      ({ word, hint }): Doubt =>
        hint === null
          ? { code: "garbled", column, quote: word }
          : { code: "garbled", column, quote: word, hint },
    ),
  );
}

function cutDoubts(row: PlanRow, context: PlanContext, garbled: readonly Doubt[]): Doubt[] {
  return TEXT_COLUMNS.flatMap((column) => {
    const text = row.cells[column];
    if (text === "" || garbled.some((doubt) => doubt.column === column)) return [];
    const doubts: Doubt[] = [];
    const start = isCutAtStart(text, context.habits[column]);
    if (start && !NAME_COLUMNS.includes(column))
      doubts.push({ code: "cut-start", column, quote: text.slice(0, 40) });
    const end = isCutAtEnd({
      text,
      points: splitPoints(text),
      allPoints: context.points[column],
      danglingWords: context.names.wording.danglingWords,
    });
    if (end) doubts.push({ code: "cut-end", column, quote: text.slice(-40) });
    return doubts;
  });
}

function dateDoubts(start: PlannedDate, close: PlannedDate): Doubt[] {
  const doubts: Doubt[] = [];
  for (const [column, read] of [
    ["start", start],
    ["close", close],
  ] as const) {
    if (read.text === "") doubts.push({ code: "date-missing", column });
    else if (read.precision === "unknown") doubts.push({ code: "date-unreadable", column, quote: read.text });
  }
  const length = Math.min(start.date?.length ?? 0, close.date?.length ?? 0);
  if (length > 0 && (start.date ?? "").slice(0, length) > (close.date ?? "").slice(0, length))
    doubts.push({ code: "dates-reversed", column: "close", quote: close.text });
  return doubts;
}

/** One row to one action and the doubts about it; `number` is decided over the whole plan. */
export function readAction(input: { row: PlanRow; number: string; context: PlanContext }): {
  action: PlannedAction;
  doubts: Doubt[];
} {
  const { row, number, context } = input;
  const { cells } = row;
  const line = (column: PlanColumn) => cells[column].replace(/\s+/g, " ");
  const start = readDate(cells.start, context.names.wording);
  const close = readDate(cells.close, context.names.wording);
  const { doubts: leadDoubts, people: leads, ...lead } = readMainLead(cells.mainLead, context.names);
  const partners = readPartners({
    cell: cells.leadPartners,
    evidence: context.partners,
    context: context.names,
  });
  const { funding, doubts: fundingDoubts } = readFunding(cells.funding, context.names.wording);
  const garbled = garbledDoubts(row, context);
  const missing: Doubt[] = cells.title === "" ? [{ code: "title-missing", column: "title" }] : [];
  const doubts = [
    ...row.doubts,
    ...missing,
    ...dateDoubts(start, close),
    ...partners.doubts,
    ...leadDoubts,
    ...fundingDoubts,
    ...garbled,
    ...cutDoubts(row, context, garbled),
  ];
  const action: PlannedAction = {
    number,
    title: line("title"),
    details: splitPoints(cells.details),
    start,
    close,
    origin: line("origin"),
    leadPartners: partners.leadPartners,
    mainLead: lead.mainLead,
    funding,
    objectives: splitPoints(cells.objectives),
    outputs: splitPoints(cells.outputs),
    review: false,
    mainLeadOrganisation: lead.mainLeadOrganisation,
    people: [...new Set([...leads, ...partners.people])],
    staffNotes: partners.staffNotes,
    otherCells: row.otherCells,
  };
  return { action, doubts };
}

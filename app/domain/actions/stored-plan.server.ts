import { db } from "#app/db/client.server.ts";
import type { Tx } from "#app/db/transaction.server.ts";
import { minorDigits } from "#app/platform/money.ts";
import type { PlannedAction, PlannedDate } from "./plan-reading/planned-action.ts";

const COLUMNS = {
  id: true,
  number: true,
  title: true,
  origin: true,
  mainLead: true,
  people: true,
  staffNotes: true,
  otherCells: true,
  startText: true,
  startDate: true,
  startPrecision: true,
  closeText: true,
  closeDate: true,
  closePrecision: true,
  fundingText: true,
  needsReview: true,
  points: { select: { kind: true, words: true }, orderBy: { position: "asc" } },
  funding: { select: { amount: true, currency: true, words: true }, orderBy: { position: "asc" } },
  organisations: {
    select: { role: true, organisation: { select: { name: true } } },
    orderBy: { position: "asc" },
  },
} as const;

/** A plan's actions as they are stored, in the shape in which a document is read, so that the two can be compared. */
export async function storedPlan({
  planId,
  tx,
}: {
  planId: string;
  tx?: Tx;
}): Promise<(PlannedAction & { id: string })[]> {
  const rows = await (tx ?? db()).actionItem.findMany({
    where: { planId },
    orderBy: { position: "asc" },
    select: COLUMNS,
  });
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    title: row.title,
    details: row.points.filter((point) => point.kind === "detail").map((point) => point.words),
    start: dateOf(row.startText, row.startDate, row.startPrecision),
    close: dateOf(row.closeText, row.closeDate, row.closePrecision),
    origin: row.origin,
    leadPartners: row.organisations
      .filter(({ role }) => role === "lead")
      .map(({ organisation }) => organisation.name),
    mainLead: row.mainLead,
    funding: {
      text: row.fundingText,
      amounts: row.funding.map(({ amount, currency, words }) => ({
        amount: Number(amount) / 10 ** minorDigits(currency),
        currency,
        text: words,
      })),
    },
    objectives: row.points.filter((point) => point.kind === "objective").map((point) => point.words),
    outputs: row.points.filter((point) => point.kind === "output").map((point) => point.words),
    review: row.needsReview,
    mainLeadOrganisation:
      row.organisations.find(({ role }) => role === "mainLead")?.organisation.name ?? null,
    people: row.people,
    staffNotes: row.staffNotes,
    otherCells: row.otherCells as PlannedAction["otherCells"],
  }));
}

function dateOf(text: string, date: string | null, precision: PlannedDate["precision"]): PlannedDate {
  return { text, ...(date === null ? {} : { date }), precision };
}

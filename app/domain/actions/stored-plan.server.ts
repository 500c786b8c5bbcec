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
} as const;

/** A plan's actions as they are stored, in the shape in which a document is read, so that the two can be compared. */
export async function storedPlan({
  planId,
  tx,
}: {
  planId: string;
  tx?: Tx;
}): Promise<(PlannedAction & { id: string })[]> {
  const from = tx ?? db();
  const ofPlan = { where: { action: { planId } }, orderBy: { position: "asc" } } as const;
  const rows = await from.actionItem.findMany({
    where: { planId },
    orderBy: { position: "asc" },
    select: COLUMNS,
  });
  const points = await from.actionPoint.findMany({
    ...ofPlan,
    select: { actionId: true, kind: true, words: true },
  });
  const funding = await from.actionFunding.findMany({
    ...ofPlan,
    select: { actionId: true, amount: true, currency: true, words: true },
  });
  const organisations = await from.actionOrganisation.findMany({
    ...ofPlan,
    select: { actionId: true, role: true, organisation: { select: { name: true } } },
  });
  return rows.map((row) => {
    const mine = ({ actionId }: { actionId: string }) => actionId === row.id;
    const pointsOf = (kind: "detail" | "objective" | "output") =>
      points.filter((point) => mine(point) && point.kind === kind).map((point) => point.words);
    const named = (role: "lead" | "mainLead") =>
      organisations
        .filter((one) => mine(one) && one.role === role)
        .map(({ organisation }) => organisation.name);
    return {
      id: row.id,
      number: row.number,
      title: row.title,
      details: pointsOf("detail"),
      start: dateOf(row.startText, row.startDate, row.startPrecision),
      close: dateOf(row.closeText, row.closeDate, row.closePrecision),
      origin: row.origin,
      leadPartners: named("lead"),
      mainLead: row.mainLead,
      funding: { text: row.fundingText, amounts: funding.filter(mine).map(amountOf) },
      objectives: pointsOf("objective"),
      outputs: pointsOf("output"),
      review: row.needsReview,
      mainLeadOrganisation: named("mainLead")[0] ?? null,
      people: row.people,
      staffNotes: row.staffNotes,
      otherCells: row.otherCells as PlannedAction["otherCells"],
    };
  });
}

function amountOf({ amount, currency, words }: { amount: bigint; currency: string; words: string }) {
  return { amount: Number(amount) / 10 ** minorDigits(currency), currency, text: words };
}

function dateOf(text: string, date: string | null, precision: PlannedDate["precision"]): PlannedDate {
  return { text, ...(date === null ? {} : { date }), precision };
}

import type { Prisma } from "#app/db/generated/client.ts";
import type { ActionStatus } from "./status.ts";

/** The only columns of an action that a public page may read: approved wording and facts that name no person. */
export const PUBLIC_ACTION = {
  id: true,
  ref: true,
  number: true,
  status: true,
  statusReason: true,
  startDate: true,
  startPrecision: true,
  closeDate: true,
  closePrecision: true,
  publications: {
    where: { endedAt: null },
    select: { title: true, summary: true, language: true, ledBy: true, partners: true },
  },
  funding: { select: { amount: true, currency: true }, orderBy: { position: "asc" } },
  progress: { select: { happenedOn: true }, orderBy: { happenedOn: "desc" }, take: 1 },
} as const satisfies Prisma.ActionItemSelect;

type Row = Prisma.ActionItemGetPayload<{ select: typeof PUBLIC_ACTION }>;

export type PublicDate = { date: string | null; precision: Row["startPrecision"] };

export type PublicActionFacts = {
  ref: string;
  number: string;
  title: string;
  summary: string;
  language: string;
  status: ActionStatus;
  statusReason: string | null;
  start: PublicDate;
  close: PublicDate;
  /** Who leads: the organisation that the plan names, else the lead partners. */
  ledBy: string[];
  partners: string[];
  funding: { amount: bigint; currency: string }[];
  lastProgressOn: Date | null;
};

/** @returns one action, or none when no wording of it is approved */
export function publicActionFacts(row: Row): PublicActionFacts[] {
  const [wording] = row.publications;
  if (!wording) return [];
  return [
    {
      ref: row.ref,
      number: row.number,
      ...wording,
      status: row.status,
      statusReason: row.statusReason,
      start: { date: row.startDate, precision: row.startPrecision },
      close: { date: row.closeDate, precision: row.closePrecision },
      funding: row.funding,
      lastProgressOn: row.progress[0]?.happenedOn ?? null,
    },
  ];
}

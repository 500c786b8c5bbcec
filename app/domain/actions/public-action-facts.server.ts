import type { Prisma } from "#app/db/generated/client.ts";
import type { Original } from "../translations/passage.ts";
import type { Sentence } from "../translations/sentence.ts";
import {
  type AsWritten,
  asWritten,
  type Direction,
  type InLanguage,
} from "../translations/translated-passages.server.ts";
import type { ActionStatus } from "./status.ts";
import { originalsOfStatus, statusReasonOf } from "./status-reason.ts";

/** The only columns of an action that a public page may read: approved wording and facts that name no person. */
export const PUBLIC_ACTION = {
  id: true,
  ref: true,
  number: true,
  status: true,
  statusReason: true,
  statusLanguage: true,
  showsNumbers: true,
  startDate: true,
  startPrecision: true,
  closeDate: true,
  closePrecision: true,
  publications: {
    where: { endedAt: null },
    select: { id: true, title: true, summary: true, language: true, ledBy: true, partners: true },
  },
  funding: { select: { amount: true, currency: true }, orderBy: { position: "asc" } },
  progress: { select: { happenedOn: true }, orderBy: { happenedOn: "desc" }, take: 1 },
} as const satisfies Prisma.ActionItemSelect;

type Row = Prisma.ActionItemGetPayload<{ select: typeof PUBLIC_ACTION }>;

export type PublicDate = { date: string | null; precision: Row["startPrecision"] };

/** The wording of an action, in the language that it is shown in. */
export type ActionWording = { title: string; summary: string; language: string; direction: Direction };

export type PublicActionFacts = ActionWording & {
  ref: string;
  number: string;
  /** The wording that was approved, while its translation is a draft. */
  draftOf: ActionWording | null;
  status: ActionStatus;
  statusReason: Sentence | null;
  start: PublicDate;
  close: PublicDate;
  /** Who leads: the organisation that the plan names, else the lead partners. */
  ledBy: string[];
  partners: string[];
  funding: { amount: bigint; currency: string }[];
  lastProgressOn: Date | null;
};

/** What of an action can be translated: the wording in force, and why it rests. */
export function originalsOfAction(row: Row): Original[] {
  return row.publications.length > 0
    ? [...row.publications.map(originalOfWording), ...originalsOfStatus(row)]
    : [];
}

type Wording = Pick<Row["publications"][number], "id" | "title" | "summary" | "language">;

export function originalOfWording({ id, title, summary, language }: Wording): Original<"title" | "summary"> {
  return { kind: "action", subjectId: id, language, words: { title, summary } };
}

/**
 * @param show the lookup for the visitor's language; without one everything is as it was approved
 * @returns one action, or none when no wording of it is approved
 */
export function publicActionFacts(row: Row, show: InLanguage = asWritten): PublicActionFacts[] {
  const [approved] = row.publications;
  if (!approved) return [];
  const { draftOf, ...shown } = show(originalOfWording(approved));
  return [
    {
      ref: row.ref,
      number: row.number,
      ...wordingOf(shown),
      draftOf: draftOf && wordingOf(draftOf),
      ledBy: approved.ledBy,
      partners: approved.partners,
      status: row.status,
      statusReason: statusReasonOf(row, show),
      start: { date: row.startDate, precision: row.startPrecision },
      close: { date: row.closeDate, precision: row.closePrecision },
      funding: row.funding,
      lastProgressOn: row.progress[0]?.happenedOn ?? null,
    },
  ];
}

function wordingOf({ words, language, direction }: AsWritten<"title" | "summary">): ActionWording {
  return { title: words.title ?? "", summary: words.summary ?? "", language, direction };
}

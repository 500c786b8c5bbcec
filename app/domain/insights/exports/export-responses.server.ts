import { db } from "#app/db/client.server.ts";
import type { Prisma } from "#app/db/generated/client.ts";
import { transaction } from "#app/db/transaction.server.ts";
import type { StaffActor } from "../../ledger/actor.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";
import { COUNTED_ITEM } from "../../responses/public-answer.server.ts";
import type { ExportFormat } from "./export-choices.ts";

/** One wording of a response: what the response has in common stands in each of its rows. */
export type ExportedRevision = {
  id: string;
  slug: string;
  status: string;
  language: string;
  createdAt: string;
  publishedAt: string;
  withdrawnAt: string;
  withdrawnReason: string;
  /** How many items it answers, of those that the public page counts. */
  items: number;
  /** The numbers of the actions that it is about. */
  actions: string[];
  revision: number;
  revisionWrittenAt: string;
  revisionPublishedAt: string;
  outcome: string;
  title: string;
  youSaid: string;
  weDid: string;
  reason: string;
  reasonSentence: string;
  changeNote: string;
};

export type ResponsesExported = { ok: true; responses: ExportedRevision[] } | { ok: false; reason: "none" };

type ExportResponses = { format: ExportFormat; by: StaffActor; now: Date };

/**
 * Every response with every wording that it ever had, drafts among them, oldest first, for a file; the ledger says who
 * took how many. Never in it: the items' own words, and what answers a practice event.
 * @returns refused when there is no response
 */
export async function exportResponses({ format, by, now }: ExportResponses): Promise<ResponsesExported> {
  const rows = await db().publishedResponse.findMany({
    where: { isPractice: false },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: ROW,
  });
  if (rows.length === 0) return { ok: false, reason: "none" };
  await transaction((tx) =>
    recordEntry(tx, {
      kind: "responses.exported",
      details: { responses: rows.length, format },
      by,
      at: now,
    }),
  );
  return { ok: true, responses: rows.flatMap(revisionsOf) };
}

const ROW = {
  id: true,
  slug: true,
  status: true,
  language: true,
  createdAt: true,
  publishedAt: true,
  withdrawnAt: true,
  withdrawnReason: true,
  revisions: {
    orderBy: { number: "asc" },
    select: {
      ...{ number: true, writtenAt: true, publishedAt: true, outcome: true, title: true, youSaid: true },
      ...{ weDid: true, reason: true, reasonSentence: true, changeNote: true },
    },
  },
  actions: { orderBy: { action: { position: "asc" } }, select: { action: { select: { number: true } } } },
  _count: { select: { items: { where: { item: COUNTED_ITEM } } } },
} as const satisfies Prisma.PublishedResponseSelect;

function revisionsOf({
  revisions,
  actions,
  _count,
  ...response
}: Prisma.PublishedResponseGetPayload<{ select: typeof ROW }>): ExportedRevision[] {
  return revisions.map((revision) => ({
    id: response.id,
    slug: response.slug,
    status: response.status,
    language: response.language,
    createdAt: moment(response.createdAt),
    publishedAt: moment(response.publishedAt),
    withdrawnAt: moment(response.withdrawnAt),
    withdrawnReason: response.withdrawnReason ?? "",
    items: _count.items,
    actions: actions.map(({ action }) => action.number),
    revision: revision.number,
    revisionWrittenAt: moment(revision.writtenAt),
    revisionPublishedAt: moment(revision.publishedAt),
    outcome: revision.outcome,
    title: revision.title,
    youSaid: revision.youSaid,
    weDid: revision.weDid,
    reason: revision.reason ?? "",
    reasonSentence: revision.reasonSentence ?? "",
    changeNote: revision.changeNote ?? "",
  }));
}

function moment(at: Date | null): string {
  return at?.toISOString() ?? "";
}

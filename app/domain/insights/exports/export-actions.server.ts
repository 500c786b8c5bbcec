import { db } from "#app/db/client.server.ts";
import type { Prisma } from "#app/db/generated/client.ts";
import { transaction } from "#app/db/transaction.server.ts";
import { organisationsToApprove } from "../../actions/approved-organisations.ts";
import { INFLUENCES, type Influence } from "../../actions/influence.ts";
import type { StaffActor } from "../../ledger/actor.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";
import { COUNTED_ITEM } from "../../responses/public-answer.server.ts";
import type { ExportFormat } from "./export-choices.ts";

export type ExportedAction = {
  plan: string;
  isArchived: boolean;
  number: string;
  ref: string;
  /** As the public reads it where somebody has approved that, else as the document has it. */
  title: string;
  isPublic: boolean;
  status: string;
  statusReason: string;
  /** "2026", "2026-05" or "2026-05-31", as precise as the plan has it. */
  start: string;
  close: string;
  ledBy: string[];
  partners: string[];
  lastProgressOn: string;
  progressUpdates: number;
  publishedResponses: number;
} & Record<Influence, number>;

export type ActionsExported = { ok: true; actions: ExportedAction[] } | { ok: false; reason: "none" };

type ExportActions = { format: ExportFormat; by: StaffActor; now: Date };

/**
 * Every action of every plan, in the plan's order, for a file; the ledger says who took how many. The numbers of what
 * shaped it are exact, and of the same items that the public page counts. Never in it: the plan's own cells, since they
 * name people.
 * @returns refused when there is no action
 */
export async function exportActions({ format, by, now }: ExportActions): Promise<ActionsExported> {
  const rows = await db().actionItem.findMany({
    orderBy: [{ plan: { openedAt: "asc" } }, { position: "asc" }],
    select: ROW,
  });
  if (rows.length === 0) return { ok: false, reason: "none" };
  const links = await db().itemLink.groupBy({
    by: ["actionId", "influence"],
    where: { endedAt: null, item: COUNTED_ITEM },
    _count: true,
  });
  const counts = new Map(links.map((link) => [`${link.actionId} ${link.influence}`, link._count]));
  const count = (actionId: string, influence: Influence) => counts.get(`${actionId} ${influence}`) ?? 0;
  await transaction((tx) =>
    recordEntry(tx, { kind: "actions.exported", details: { actions: rows.length, format }, by, at: now }),
  );
  return {
    ok: true,
    actions: rows.map((row) => ({
      ...factsOf(row),
      ...(Object.fromEntries(INFLUENCES.map((influence) => [influence, count(row.id, influence)])) as Record<
        Influence,
        number
      >),
    })),
  };
}

const ROW = {
  id: true,
  number: true,
  ref: true,
  title: true,
  status: true,
  statusReason: true,
  startDate: true,
  closeDate: true,
  plan: { select: { title: true, archivedAt: true } },
  publications: { where: { endedAt: null }, select: { title: true } },
  organisations: {
    orderBy: { position: "asc" },
    select: { role: true, organisation: { select: { name: true } } },
  },
  progress: { select: { happenedOn: true }, orderBy: { happenedOn: "desc" }, take: 1 },
  _count: {
    select: {
      progress: true,
      responses: { where: { response: { status: "published", isPractice: false } } },
    },
  },
} as const satisfies Prisma.ActionItemSelect;

function factsOf(row: Prisma.ActionItemGetPayload<{ select: typeof ROW }>) {
  const { plan, publications, organisations, progress, _count } = row;
  const named = (wanted: string) =>
    organisations.flatMap(({ role, organisation }) => (role === wanted ? [organisation.name] : []));
  const [mainLeadOrganisation = null] = named("mainLead");
  return {
    plan: plan.title,
    isArchived: plan.archivedAt !== null,
    number: row.number,
    ref: row.ref,
    title: publications[0]?.title ?? row.title,
    isPublic: publications.length > 0,
    status: row.status,
    statusReason: row.statusReason ?? "",
    start: row.startDate ?? "",
    close: row.closeDate ?? "",
    ...organisationsToApprove({ leadPartners: named("lead"), mainLeadOrganisation }),
    lastProgressOn: progress[0]?.happenedOn.toISOString().slice(0, 10) ?? "",
    progressUpdates: _count.progress,
    publishedResponses: _count.responses,
  };
}

import { isDeepStrictEqual } from "node:util";
import { db } from "#app/db/client.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { renderMarkdown } from "#app/platform/markdown.server.ts";
import { toMinor } from "#app/platform/money.ts";
import { COUNTED } from "../ledger/counted-items.ts";
import { organisationsToApprove } from "./approved-organisations.ts";
import type { Influence } from "./influence.ts";
import type { PlannedAction } from "./plan-reading/planned-action.ts";
import type { PublicActionFacts } from "./public-action-facts.server.ts";
import type { ActionStatus } from "./status.ts";
import { storedPlan } from "./stored-plan.server.ts";

export type ActionForStaff = {
  id: string;
  ref: string;
  status: ActionStatus;
  statusReason: string | null;
  pausedUntil: Date | null;
  updateEveryDays: number | null;
  /** Its public page shows the numbers that say if this site works. */
  showsNumbers: boolean;
  /** Everything of the document, names of people included. */
  document: PlannedAction;
  warnings: { id: string; where: string; what: string; isSettled: boolean }[];
  publication: {
    id: string;
    title: string;
    summary: string;
    language: string;
    approvedAt: Date;
    approvedBy: string | null;
    /** The document names other organisations than those that were approved. */
    isOutdated: boolean;
  } | null;
  /** Newest first. */
  timeline: { id: string; happenedOn: Date; html: string; language: string }[];
  shapedBy: { influence: Influence; items: number }[];
  /** What becomes public with the wording, as publicAction shows it. */
  alsoPublic: Pick<PublicActionFacts, "ledBy" | "partners" | "start" | "close" | "funding">;
};

/**
 * One action for staff, with what the public does not see.
 * @throws 404 for an unknown action
 */
export async function actionForStaff({ actionId }: { actionId: string }): Promise<ActionForStaff> {
  const row = await db().actionItem.findUnique({
    where: { id: actionId },
    select: {
      planId: true,
      ref: true,
      status: true,
      statusReason: true,
      pausedUntil: true,
      updateEveryDays: true,
      showsNumbers: true,
      warnings: {
        orderBy: { id: "asc" },
        select: { id: true, where: true, what: true, settledAt: true },
      },
      publications: {
        where: { endedAt: null },
        select: {
          id: true,
          title: true,
          summary: true,
          ledBy: true,
          partners: true,
          language: true,
          approvedAt: true,
          approvedBy: true,
        },
      },
      progress: {
        orderBy: [{ happenedOn: "desc" }, { postedAt: "desc" }],
        select: { id: true, happenedOn: true, words: true, language: true },
      },
    },
  });
  if (!row) throw notFound("action");
  const { planId, warnings, publications, progress, ...facts } = row;
  const [plan, links] = await Promise.all([storedPlan({ planId }), linksByInfluence(actionId)]);
  const document = plan.find(({ id }) => id === actionId);
  if (!document) throw notFound("action");
  const [publication] = publications;
  return {
    id: actionId,
    ...facts,
    document,
    warnings: warnings.map(({ settledAt, ...warning }) => ({ ...warning, isSettled: settledAt !== null })),
    publication: publication ? await publicationOf(publication, document) : null,
    timeline: progress.map(({ words, ...update }) => ({ ...update, html: renderMarkdown(words) })),
    shapedBy: links,
    alsoPublic: alsoPublicOf(document),
  };
}

type Publication = NonNullable<ActionForStaff["publication"]>;
type ApprovedRow = Omit<Publication, "approvedBy" | "isOutdated"> & {
  approvedBy: string;
  ledBy: string[];
  partners: string[];
};

async function publicationOf(row: ApprovedRow, document: PlannedAction): Promise<Publication> {
  const { ledBy, partners, ...wording } = row;
  const isOutdated = !isDeepStrictEqual({ ledBy, partners }, organisationsToApprove(document));
  return { ...wording, isOutdated, approvedBy: await nameOf(row.approvedBy) };
}

function alsoPublicOf(document: PlannedAction) {
  const { start, close, funding } = document;
  return {
    ...organisationsToApprove(document),
    start: { date: start.date ?? null, precision: start.precision },
    close: { date: close.date ?? null, precision: close.precision },
    funding: funding.amounts.map(({ amount, currency }) => ({ amount: toMinor(amount, currency), currency })),
  };
}

async function linksByInfluence(actionId: string) {
  const links = await db().itemLink.groupBy({
    by: ["influence"],
    where: { actionId, endedAt: null, item: COUNTED },
    _count: true,
  });
  return links.map(({ influence, _count }) => ({ influence, items: _count }));
}

async function nameOf(staffId: string): Promise<string | null> {
  const staff = await db().staffMember.findUnique({ where: { id: staffId }, select: { name: true } });
  return staff?.name ?? null;
}

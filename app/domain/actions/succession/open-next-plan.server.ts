import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { slugOf } from "#app/platform/slug.ts";
import type { StaffActor } from "../../ledger/actor.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";
import { lockItems, settleDispositions } from "../../ledger/settle-dispositions.server.ts";
import { archive } from "../archive-plan.server.ts";
import { firstFree } from "../plan-address.ts";
import { carryDrafts, lockDrafts } from "./carry-drafts.server.ts";
import { carryLinks, itemsToCarry } from "./carry-links.server.ts";
import { carryParts } from "./carry-parts.server.ts";
import { carryPromises } from "./carry-promises.server.ts";
import { carryQuestions } from "./carry-questions.server.ts";
import { createSuccessors } from "./create-successors.server.ts";
import { decideRest, OpeningRefused, type Rest, type RestRefusal } from "./decide-rest.server.ts";
import { type LockedNextPlan, lockNextPlan } from "./lock-next-plan.server.ts";
import { pathsOfPlan } from "./paths.server.ts";

type OpenNextPlan = {
  nextPlanId: string;
  /** What becomes of the actions that nobody decided about; without it all must be decided. */
  rest?: Rest | null;
  /** Where it is today: the operator's. */
  timeZone: string;
  by: StaffActor;
  now: Date;
};

export type NextPlanOpened = { ok: true; planId: string } | { ok: false; reason: "closed" } | RestRefusal;

/**
 * Opens a plan that was prepared: in one transaction the actions of the old one go on as it was decided, with their links,
 * open promises, drafts and what waits for an answer; the old plan is archived. Opened already is as good as opened now.
 * @throws 404
 * @returns refusals: it was given up; actions are undecided, would end with an open promise, have a number twice, or are
 *   public and have no wording for the next plan: with the numbers of those
 */
export function openNextPlan(given: OpenNextPlan): Promise<NextPlanOpened> {
  return transaction((tx) => open(tx, given)).catch((thrown: unknown) => {
    if (thrown instanceof OpeningRefused) return thrown.refusal;
    throw thrown;
  });
}

async function open(tx: Tx, given: OpenNextPlan): Promise<NextPlanOpened> {
  const { nextPlanId, rest = null, by, now } = given;
  const plan = await lockNextPlan(tx, nextPlanId);
  if (plan.openedId) return { ok: true, planId: plan.openedId };
  if (!plan.isOpen) return { ok: false, reason: "closed" };
  await lockDrafts(tx, plan.fromId);
  await lockItems(tx, await itemsToCarry(tx, plan.fromId));
  // Whoever links something or writes progress at this moment has either done so, or waits and then finds it archived.
  await tx.$queryRaw`SELECT 1 FROM "ActionPlan" WHERE "id" = ${plan.fromId}::uuid FOR UPDATE`;
  await decideRest(tx, { plan, rest, by, now });
  const itemIds = await itemsToCarry(tx, plan.fromId);
  await lockItems(tx, itemIds);
  const planId = await createPlan(tx, { plan, now });
  await createSuccessors(tx, { plan, planId, by, now });
  const carried = await carryAll(tx, { plan, ...given });
  await settleDispositions(tx, { itemIds, by, at: now });
  await archive(tx, { planId: plan.fromId, by, now });
  await tx.nextPlan.update({
    where: { id: nextPlanId },
    data: { openedId: planId },
    select: { id: true },
  });
  await recordEntry(tx, { kind: "plan.opened", details: carried, by, at: now, subjectId: planId });
  return { ok: true, planId };
}

async function carryAll(tx: Tx, { plan, timeZone, by, now }: OpenNextPlan & { plan: LockedNextPlan }) {
  const paths = await pathsOfPlan(tx, plan.id);
  // Drafts follow the links of their items, and so go before these are ended.
  await carryDrafts(tx, { paths });
  const links = await carryLinks(tx, { paths, by, now });
  const promises = await carryPromises(tx, { paths, by, now });
  await carryQuestions(tx, { paths });
  await carryParts(tx, { paths, timeZone, now });
  const actions = new Set(paths.flatMap(({ targets }) => targets.map(({ actionId }) => actionId))).size;
  return { actions, links, promises };
}

async function createPlan(tx: Tx, { plan, now }: { plan: LockedNextPlan; now: Date }): Promise<string> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext('the current plan'))::text`;
  const plans = await tx.actionPlan.findMany({ select: { id: true, slug: true, isDemo: true } });
  const isDemo = plans.some(({ id, isDemo: demo }) => id === plan.fromId && demo);
  const slug = firstFree(slugOf(`${plan.title} ${plan.years}`), new Set(plans.map((one) => one.slug)));
  const { title, years } = plan;
  const data = { title, years, slug, isDemo, createdAt: now, openedAt: now };
  return (await tx.actionPlan.create({ data, select: { id: true } })).id;
}

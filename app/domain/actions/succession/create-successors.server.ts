import type { Tx } from "#app/db/transaction.server.ts";
import type { StaffActor } from "../../ledger/actor.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";
import { refOf } from "../plan-address.ts";
import type { PlannedAction } from "../plan-reading/planned-action.ts";
import { storedPlan } from "../stored-plan.server.ts";
import { actionColumns, writeParts } from "../write-action.server.ts";
import type { LockedNextPlan } from "./lock-next-plan.server.ts";
import { copyTranslations, publishSuccessor } from "./publish-successor.server.ts";
import { standingAfter } from "./standing-after.ts";

type Create = { plan: LockedNextPlan; planId: string; by: StaffActor; now: Date };

/** Makes the actions of the new plan from those that they grow out of, in the order of the old plan. */
export async function createSuccessors(tx: Tx, { plan, planId, by, now }: Create): Promise<void> {
  const old = await storedPlan({ planId: plan.fromId, tx });
  const { slug } = await tx.actionPlan.findUniqueOrThrow({ where: { id: planId }, select: { slug: true } });
  const taken = new Set((await tx.actionItem.findMany({ select: { ref: true } })).map(({ ref }) => ref));
  const next = await nextActions(tx, plan.id);
  const placeOf = ({ fromIds }: (typeof next)[number]) => old.findIndex(({ id }) => fromIds.includes(id));
  const inOrder = next.toSorted((one, other) => placeOf(one) - placeOf(other));
  for (const [position, action] of inOrder.entries()) {
    const sources = old.filter(({ id }) => action.fromIds.includes(id));
    const document = { ...comeTogether(sources), number: action.number, title: action.title };
    const ref = refOf({ number: action.number, planSlug: slug, taken });
    taken.add(ref);
    const { id } = await tx.actionItem.create({
      data: {
        ...{ ...actionColumns(document), planId, position, ref },
        ...standingAfter(await standings(tx, action.fromIds)),
      },
      select: { id: true },
    });
    await writeParts(tx, { actionId: id, action: document });
    await copyWarnings(tx, { fromIds: action.fromIds, actionId: id });
    await copyTranslationsOfReason(tx, { fromIds: action.fromIds, actionId: id });
    await tx.nextAction.update({ where: { id: action.id }, data: { actionId: id }, select: { id: true } });
    await recordEntry(tx, {
      kind: "action.imported",
      details: { planId, fields: [] },
      ...{ by, at: now, subjectId: id },
    });
    await publishSuccessor(tx, { next: action, actionId: id, document, language: plan.language, by, now });
  }
}

async function nextActions(tx: Tx, nextPlanId: string) {
  const rows = await tx.nextAction.findMany({
    where: { nextPlanId },
    orderBy: { id: "asc" },
    select: {
      ...{ id: true, number: true, title: true, publicTitle: true, summary: true },
      sources: { select: { succession: { select: { fromId: true } } } },
    },
  });
  return rows.map(({ sources, ...row }) => ({
    ...row,
    fromIds: sources.map(({ succession }) => succession.fromId),
  }));
}

/** What several actions say together: dates and who leads are those of the first. */
function comeTogether(sources: PlannedAction[]): PlannedAction {
  const [first, ...others] = sources;
  if (!first) throw new Error("an action that grows out of none");
  const all = <T>(of: (action: PlannedAction) => T[]) => [...new Set([first, ...others].flatMap(of))];
  return {
    ...first,
    details: all(({ details }) => details),
    leadPartners: all(({ leadPartners }) => leadPartners),
    objectives: all(({ objectives }) => objectives),
    outputs: all(({ outputs }) => outputs),
    people: all(({ people }) => people),
    staffNotes: all(({ staffNotes }) => staffNotes),
    otherCells: all(({ otherCells }) => otherCells),
    funding: { text: first.funding.text, amounts: all(({ funding }) => funding.amounts) },
    review: sources.some(({ review }) => review),
  };
}

function standings(tx: Tx, actionIds: string[]) {
  return tx.actionItem.findMany({
    where: { id: { in: actionIds } },
    orderBy: { position: "asc" },
    select: {
      ...{ status: true, statusReason: true, statusLanguage: true, pausedUntil: true },
      ...{ updateEveryDays: true, showsNumbers: true },
    },
  });
}

/** One that grows out of one action alone may stand still for the same reason. */
async function copyTranslationsOfReason(
  tx: Tx,
  { fromIds, actionId }: { fromIds: string[]; actionId: string },
) {
  const [fromId, ...others] = fromIds;
  if (!fromId || others.length > 0) return;
  await copyTranslations(tx, { kind: "status", fromId, toId: actionId });
}

/** What is doubtful in the document stays doubtful until a person has looked at it. */
async function copyWarnings(tx: Tx, { fromIds, actionId }: { fromIds: string[]; actionId: string }) {
  const open = await tx.actionWarning.findMany({
    where: { actionId: { in: fromIds }, settledAt: null },
    select: { column: true, where: true, what: true },
  });
  await tx.actionWarning.createMany({ data: open.map((warning) => ({ ...warning, actionId })) });
}

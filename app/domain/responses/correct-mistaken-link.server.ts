import { db } from "#app/db/client.server.ts";
import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { actionsBehindLinks, actionsOfItem } from "../actions/actions-behind-links.server.ts";
import { endLinks } from "../actions/end-links.server.ts";
import { takeItem } from "../feedback/taken-item.server.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntries, recordEntry } from "../ledger/record-entry.server.ts";
import { settleDispositions } from "../ledger/settle-dispositions.server.ts";
import { reopenLooks } from "../triage/reopen-looks.server.ts";

type CorrectMistakenLink = { linkId: string; by: StaffActor; now: Date };

export type MistakeCorrected =
  | { ok: true; itemId: string }
  | { ok: false; reason: "withdrawn" | "already-ended" };

/**
 * Says that an item was linked to an action by mistake: a correction of its own, not a mere unlinking. The link ends and
 * stays as history; responses about that action alone answer the item no more; the verdicts that its writer gave on them
 * are set aside, which is counted in public; the receipt says that it was our mistake; and the item falls back by the
 * rule of dispositions, mostly to the queue.
 * @throws 404 for an unknown link
 * @returns refusals: the person took the item back; the link has ended already
 */
export async function correctMistakenLink({
  linkId,
  by,
  now,
}: CorrectMistakenLink): Promise<MistakeCorrected> {
  const link = await db().itemLink.findUnique({
    where: { id: linkId },
    select: { itemId: true, actionId: true },
  });
  if (!link) throw notFound("link");
  const { itemId, actionId } = link;
  return transaction(async (tx): Promise<MistakeCorrected> => {
    const item = await takeItem(tx, itemId);
    if (item.isWithdrawn) return { ok: false, reason: "withdrawn" };
    const ended = await endLinks(tx, { linkIds: [linkId], by, now });
    if (ended.length === 0) return { ok: false, reason: "already-ended" };
    await tx.itemLink.update({ where: { id: linkId }, data: { mistakenAt: now }, select: { id: true } });
    const entry = { by, at: now, subjectId: itemId, eventId: item.eventId };
    await recordEntry(tx, { kind: "item.linkMistaken", details: { actionId }, ...entry });
    const responseIds = await leaveResponses(tx, { itemId, linkId });
    const verdictIds = await setVerdictsAside(tx, { itemId, responseIds, now });
    await recordEntries(
      tx,
      verdictIds.map((verdictId) => ({ kind: "item.verdictSetAside", details: { verdictId }, ...entry })),
    );
    await reopenLooks(tx, { itemIds: [itemId], answers: { responseIds }, by, now });
    await settleDispositions(tx, { itemIds: [itemId], by, at: now });
    return { ok: true, itemId };
  });
}

/**
 * A response about another action that the item is still linked to goes on answering it. A link that goes on from an
 * earlier plan stands for the actions there too.
 */
async function leaveResponses(tx: Tx, { itemId, linkId }: { itemId: string; linkId: string }) {
  const still = await actionsOfItem(tx, itemId);
  const mistaken = await actionsBehindLinks(tx, [linkId]);
  const rested = await tx.responseItem.findMany({
    where: {
      itemId,
      response: {
        AND: [
          { actions: { some: { actionId: { in: mistaken } } } },
          { actions: { none: { actionId: { in: still } } } },
        ],
      },
    },
    select: { responseId: true },
  });
  const responseIds = rested.map(({ responseId }) => responseId);
  await tx.responseItem.deleteMany({ where: { itemId, responseId: { in: responseIds } } });
  return responseIds;
}

async function setVerdictsAside(
  tx: Tx,
  { itemId, responseIds, now }: { itemId: string; responseIds: string[]; now: Date },
): Promise<string[]> {
  const verdicts = await tx.verdict.updateManyAndReturn({
    where: { itemId, responseId: { in: responseIds }, setAsideAt: null },
    data: { setAsideAt: now },
    select: { id: true },
  });
  return verdicts.map(({ id }) => id);
}

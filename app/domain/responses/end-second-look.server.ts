import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { type TakenItem, takeItem } from "../feedback/taken-item.server.ts";
import type { Actor, StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { settleDispositions } from "../ledger/settle-dispositions.server.ts";
import { writtenLanguage } from "../operator/written-language.server.ts";
import { SHORTEST_REASON } from "./schema.ts";

export type LookEnding = { kind: "answeredAnew" } | { kind: "stays"; sentence: string };

type EndSecondLook = { itemId: string; ending: LookEnding; by: StaffActor; now: Date };

export type SecondLookEnded =
  | { ok: true }
  | { ok: false; reason: "withdrawn" | "ended-before" | "nothing-new" | "too-short" };

/**
 * Ends the second look at an item whose writer said that the answer does not deal with it: with what was published or
 * answered since, or with "we looked again and stay with it, because …", which the person reads on the receipt. The item
 * then stands where the rule of dispositions puts it. The verdict stays as it was given.
 * @throws 404 when the item was never opened again
 * @returns refusals: the person took the item back; somebody ended it before; nothing was published about it since it
 *   was opened; the sentence has fewer than 10 characters
 */
export function endSecondLook(given: EndSecondLook): Promise<SecondLookEnded> {
  return transaction((tx) => end(tx, given));
}

async function end(tx: Tx, { itemId, ending, by, now }: EndSecondLook): Promise<SecondLookEnded> {
  const item = await takeItem(tx, itemId);
  const look = await tx.secondLook.findUnique({
    where: { itemId },
    select: { openedAt: true, endedAt: true },
  });
  if (!look) throw notFound("secondLook");
  if (item.isWithdrawn) return { ok: false, reason: "withdrawn" };
  if (look.endedAt) return { ok: false, reason: "ended-before" };
  if (ending.kind === "stays" && [...ending.sentence.trim()].length < SHORTEST_REASON) {
    return { ok: false, reason: "too-short" };
  }
  if (ending.kind === "answeredAnew" && !(await isAnsweredSince(tx, { itemId, since: look.openedAt }))) {
    return { ok: false, reason: "nothing-new" };
  }
  await endLook(tx, { item, ending, by, now });
  await settleDispositions(tx, { itemIds: [itemId], by, at: now });
  return { ok: true };
}

async function isAnsweredSince(tx: Tx, { itemId, since }: { itemId: string; since: Date }) {
  const published = await tx.responseItem.count({
    where: { itemId, response: { status: "published", revisions: { some: { publishedAt: { gt: since } } } } },
  });
  const direct = await tx.directAnswer.count({ where: { itemId, endedAt: null, at: { gt: since } } });
  return published + direct > 0;
}

type EndLook = { item: Pick<TakenItem, "id" | "eventId">; ending: LookEnding; by: Actor; now: Date };

/** Within the transaction of another command, for a locked item that is being looked at again. */
export async function endLook(tx: Tx, { item, ending, by, now }: EndLook): Promise<void> {
  const said =
    ending.kind === "stays"
      ? { sentence: ending.sentence.trim(), language: await writtenLanguage({ tx }) }
      : { sentence: null };
  await tx.secondLook.update({
    where: { itemId: item.id },
    data: {
      endedAt: now,
      endedById: by.kind === "staff" ? by.staffId : null,
      ending: ending.kind,
      ...said,
    },
    select: { id: true },
  });
  const entry = { by, at: now, subjectId: item.id, eventId: item.eventId };
  await recordEntry(tx, { kind: "item.lookEnded", details: { ending: ending.kind }, ...entry });
}

/** The looks at locked items that a newly published response answers anew: somebody else's words, not a correction. */
export async function endLooksAnsweredBy(
  tx: Tx,
  { itemIds, responseId, by, now }: { itemIds: string[]; responseId: string; by: StaffActor; now: Date },
): Promise<void> {
  const looks = await tx.secondLook.findMany({
    where: {
      itemId: { in: itemIds },
      endedAt: null,
      verdict: { OR: [{ responseId: null }, { responseId: { not: responseId } }] },
    },
    orderBy: { itemId: "asc" },
    select: { itemId: true, item: { select: { eventId: true } } },
  });
  for (const { itemId, item } of looks) {
    await endLook(tx, { item: { id: itemId, ...item }, ending: { kind: "answeredAnew" }, by, now });
  }
}

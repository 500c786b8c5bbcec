import { type Tx, transaction } from "#app/db/transaction.server.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { lockItems, settleDispositions } from "../ledger/settle-dispositions.server.ts";
import { reopenLooks } from "../triage/reopen-looks.server.ts";
import { addToAnswer, type LinkedItems, linkedItemIds } from "./answered-items.server.ts";
import { itemIdsOf, lockResponse } from "./lock-response.server.ts";
import { takeSide } from "./practice-side.server.ts";
import { wouldQuote } from "./publication-checks/said.server.ts";
import { mayMove } from "./status.ts";

type Choice = {
  responseId: string;
  itemIds?: string[];
  actionIds?: string[];
  /** All items that are linked: to an action (which is then answered too), with a theme, or from an event. */
  allLinked?: LinkedItems;
  /** "extend" adds to what is answered, "replace" keeps only what is given here, "leaveOut" takes it away. */
  mode: "extend" | "replace" | "leaveOut";
  by: StaffActor;
  now: Date;
};

export type Chosen =
  | { ok: true; items: number; actions: number }
  | { ok: false; reason: "withdrawn" | "nothing-to-answer" | "mixed" | "verbatim" };

/**
 * Says which items and actions a response answers, many at once. Where the response is public the items move at once:
 * new ones become answered, those left out fall back by the rule, and a "no" among them that it had dealt with is looked
 * at again.
 * @returns a refusal for a withdrawn response, for a public one that would answer nothing or quote somebody who did not
 *   agree, and for practice among real items
 * @throws 404 for an unknown item or action, and for an item that was withdrawn or withheld
 */
export function chooseItems(choice: Choice): Promise<Chosen> {
  return transaction((tx) => choose(tx, choice));
}

async function choose(tx: Tx, choice: Choice): Promise<Chosen> {
  const { responseId, allLinked, mode, by, now } = choice;
  const response = await lockResponse(tx, responseId);
  if (!mayMove(response.status, "choose")) return { ok: false, reason: "withdrawn" };
  const linked = allLinked ? await linkedItemIds(tx, allLinked, response.isPractice) : [];
  const before = await itemIdsOf(tx, responseId);
  const touched = [...new Set([...before, ...(choice.itemIds ?? []), ...linked])];
  await lockItems(tx, touched);

  // Whoever took an item back before it was locked is respected: it is not linked any more in this sense.
  const stillLinked = allLinked ? await linkedItemIds(tx, allLinked, response.isPractice) : [];
  const itemIds = [
    ...new Set([...(choice.itemIds ?? []), ...stillLinked.filter((id) => touched.includes(id))]),
  ];
  const actionIds = [
    ...(choice.actionIds ?? []),
    ...(allLinked && "actionId" in allLinked ? [allLinked.actionId] : []),
  ];
  const isPublic = response.status === "published";
  if (isPublic && (await wouldBeEmpty(tx, { responseId, itemIds, actionIds, mode }))) {
    return { ok: false, reason: "nothing-to-answer" };
  }
  const isNew = mode === "leaveOut" ? () => false : notIn(before);
  if (!(await takeSide(tx, { response, before, added: itemIds.filter(isNew) }))) {
    return { ok: false, reason: "mixed" };
  }
  if (isPublic && (await wouldQuote(tx, { responseId, itemIds: itemIds.filter(isNew) }))) {
    return { ok: false, reason: "verbatim" };
  }
  if (mode !== "extend") await takeAway(tx, { responseId, itemIds, actionIds, mode });
  const added = mode === "leaveOut" ? NOTHING : { itemIds: itemIds.filter(isNew), actionIds };
  const chosen = await addToAnswer(tx, { responseId, ...added });
  await recordEntry(tx, {
    kind: "response.itemsChosen",
    details: chosen,
    by,
    at: now,
    subjectId: responseId,
  });
  if (isPublic) {
    const left = before.filter(notIn(await itemIdsOf(tx, responseId)));
    await reopenLooks(tx, { itemIds: left, answers: { responseIds: [responseId] }, by, now });
    await settleDispositions(tx, { itemIds: touched, by, at: now });
  }
  return { ok: true, ...chosen };
}

/** What is kept was there before, so an item that was withdrawn since is no reason to refuse. */
function notIn(known: string[]) {
  const set = new Set(known);
  return (id: string) => !set.has(id);
}

type Given = { responseId: string; itemIds: string[]; actionIds: string[]; mode: Choice["mode"] };

const NOTHING = { itemIds: [], actionIds: [] };

async function takeAway(tx: Tx, { responseId, itemIds, actionIds, mode }: Given): Promise<void> {
  const which = (ids: string[]) => (mode === "replace" ? { notIn: ids } : { in: ids });
  await tx.responseItem.deleteMany({ where: { responseId, itemId: which(itemIds) } });
  await tx.responseAction.deleteMany({ where: { responseId, actionId: which(actionIds) } });
}

async function wouldBeEmpty(tx: Tx, { responseId, itemIds, actionIds, mode }: Given): Promise<boolean> {
  if (mode !== "leaveOut") return mode === "replace" && itemIds.length + actionIds.length === 0;
  const kept = [
    await tx.responseItem.count({ where: { responseId, itemId: { notIn: itemIds } } }),
    await tx.responseAction.count({ where: { responseId, actionId: { notIn: actionIds } } }),
  ];
  return kept.every((count) => count === 0);
}

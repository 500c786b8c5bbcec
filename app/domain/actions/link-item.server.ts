import { transaction } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { takeItem } from "../feedback/taken-item.server.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { settleDispositions } from "../ledger/settle-dispositions.server.ts";
import { type Influence, needsBeforeAndAfter } from "./influence.ts";

type LinkItem = {
  itemId: string;
  actionId: string;
  influence: Influence;
  before?: string | null;
  after?: string | null;
  by: StaffActor;
  now: Date;
};

export type ItemLinked =
  | { ok: true; linkId: string }
  | { ok: false; reason: "before-and-after" | "already-linked" | "not-linkable" };

/**
 * Links what somebody said to an action that it shaped (MISSION.md, linked).
 * @param before, after what was different, for the influences that claim a change
 * @throws 404 for an unknown item or action
 * @returns refusals: prompted or changed without before and after, linked to this action already, the item was
 *   withdrawn or is withheld
 */
export function linkItem({ itemId, actionId, influence, by, now, ...claim }: LinkItem): Promise<ItemLinked> {
  const [before, after] = [claim.before?.trim() || null, claim.after?.trim() || null];
  return transaction(async (tx): Promise<ItemLinked> => {
    const item = await takeItem(tx, itemId);
    const action = await tx.actionItem.findUnique({ where: { id: actionId }, select: { id: true } });
    if (!action) throw notFound("action");
    if (item.isWithdrawn || item.isWithheld) return { ok: false, reason: "not-linkable" };
    if (needsBeforeAndAfter(influence) && !(before && after))
      return { ok: false, reason: "before-and-after" };
    const same = await tx.itemLink.findFirst({
      where: { itemId, actionId, endedAt: null },
      select: { id: true },
    });
    if (same) return { ok: false, reason: "already-linked" };
    const { id } = await tx.itemLink.create({
      data: { itemId, actionId, influence, before, after, linkedBy: by.staffId, linkedAt: now },
      select: { id: true },
    });
    const entry = { by, at: now, subjectId: itemId, eventId: item.eventId };
    await recordEntry(tx, { kind: "item.linked", details: { actionId, influence }, ...entry });
    await settleDispositions(tx, { itemIds: [itemId], by, at: now });
    return { ok: true, linkId: id };
  });
}

import { transaction } from "#app/db/transaction.server.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { isWording } from "./group-items.server.ts";
import { takeGroup } from "./taken-group.server.ts";

export type GroupReworded = { ok: true } | { ok: false; reason: "ended" | "no-wording" };

/**
 * Puts what the members of a group say in other words, for every member's receipt. The same words again write nothing.
 * @throws 404 for an unknown group
 * @returns refusals: the group has ended, fewer than 3 characters
 */
export function rewordGroup({
  groupId,
  wording,
  language,
  by,
  now,
}: {
  groupId: string;
  wording: string;
  language: string;
  by: StaffActor;
  now: Date;
}): Promise<GroupReworded> {
  const words = wording.trim();
  return transaction(async (tx): Promise<GroupReworded> => {
    const { isEnded } = await takeGroup(tx, groupId);
    if (isEnded) return { ok: false, reason: "ended" };
    if (!isWording(words)) return { ok: false, reason: "no-wording" };
    const { count } = await tx.itemGroup.updateMany({
      where: { id: groupId, NOT: { wording: words, language } },
      data: { wording: words, language },
    });
    if (count > 0)
      await recordEntry(tx, { kind: "group.worded", details: {}, by, at: now, subjectId: groupId });
    return { ok: true };
  });
}

import { transaction } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import type { Actor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { lockAdministrators } from "./active-administrators.server.ts";
import { endInvitations } from "./invite-staff.server.ts";

export type DisableStaff = { staffId: string; by: Actor; now: Date };

export type StaffDisabled = { ok: true } | { ok: false; reason: "last-administrator" };

/**
 * Ends an account at once, with its sessions and its open invitations. What the person did stays under their name.
 * @returns refused for the last administrator; an account that is disabled already stays as it is
 */
export function disableStaff({ staffId, by, now }: DisableStaff): Promise<StaffDisabled> {
  return transaction(async (tx) => {
    const administrators = await lockAdministrators(tx);
    const member = await tx.staffMember.findUnique({
      where: { id: staffId },
      select: { email: true, disabledAt: true },
    });
    if (!member) throw notFound("staff member");
    if (member.disabledAt) return { ok: true };
    if (administrators.length === 1 && administrators[0] === staffId)
      return { ok: false, reason: "last-administrator" };
    await tx.staffMember.update({ where: { id: staffId }, data: { disabledAt: now }, select: { id: true } });
    await tx.staffSession.deleteMany({ where: { staffId } });
    await endInvitations(tx, { email: member.email, now });
    await recordEntry(tx, { kind: "staff.disabled", details: {}, by, at: now, subjectId: staffId });
    return { ok: true };
  });
}

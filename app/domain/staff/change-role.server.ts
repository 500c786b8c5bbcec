import { transaction } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import type { Actor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { lockAdministrators } from "./active-administrators.server.ts";
import type { Role } from "./permissions.ts";

export type ChangeRole = { staffId: string; role: Role; by: Actor; now: Date };

export type RoleChanged = { ok: true } | { ok: false; reason: "last-administrator" | "disabled" };

/**
 * Gives a member of the team another role, which counts from their next page on.
 * @returns refused for the last administrator and for a disabled account; the role that they have changes nothing
 */
export function changeRole({ staffId, role, by, now }: ChangeRole): Promise<RoleChanged> {
  return transaction(async (tx) => {
    const administrators = await lockAdministrators(tx);
    const member = await tx.staffMember.findUnique({
      where: { id: staffId },
      select: { role: true, disabledAt: true },
    });
    if (!member) throw notFound("staff member");
    if (member.disabledAt) return { ok: false, reason: "disabled" };
    if (member.role === role) return { ok: true };
    if (administrators.length === 1 && administrators[0] === staffId)
      return { ok: false, reason: "last-administrator" };
    await tx.staffMember.update({ where: { id: staffId }, data: { role }, select: { id: true } });
    await recordEntry(tx, { kind: "staff.roleChanged", details: { role }, by, at: now, subjectId: staffId });
    return { ok: true };
  });
}

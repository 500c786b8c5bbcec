import { db } from "#app/db/client.server.ts";
import { transaction } from "#app/db/transaction.server.ts";
import type { Random } from "#app/platform/random.server.ts";
import type { Actor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { inviteStaff } from "./invite-staff.server.ts";

type RestoreStaff = {
  /** Any case. */
  email: string;
  by: Actor;
  now: Date;
  random: Random;
};

export type StaffRestored = { ok: true; path: string } | { ok: false; reason: "unknown" };

/**
 * Gives somebody who lost password or phone, or whose account was closed, one link to set both anew. Their sessions end
 * now, their role stays, and the ledger says that it was restored.
 * @returns the path of the page, which is shown once and works for 7 days; refused for an address that nobody has
 */
export async function restoreStaff({ email, by, now, random }: RestoreStaff): Promise<StaffRestored> {
  const member = await db().staffMember.findUnique({
    where: { email: email.toLowerCase() },
    select: { id: true, role: true },
  });
  if (!member) return { ok: false, reason: "unknown" };
  const invited = await inviteStaff({ email, role: member.role, mayReplace: true, by, now, random });
  if (!invited.ok) throw new Error(`the account of a restored person changed: ${invited.reason}`);
  await transaction(async (tx) => {
    await tx.staffSession.deleteMany({ where: { staffId: member.id } });
    await recordEntry(tx, { kind: "staff.restored", details: {}, by, at: now, subjectId: member.id });
  });
  return { ok: true, path: invited.path };
}

import { db } from "#app/db/client.server.ts";
import { transaction } from "#app/db/transaction.server.ts";
import { tokenHash } from "#app/platform/keys.server.ts";
import { staffActor } from "../../ledger/actor.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";
import { findSettings } from "../../operator/settings.server.ts";
import { hashPassword, type PasswordProblem, passwordProblem } from "../password.server.ts";
import { spendTotpStep } from "../totp.server.ts";
import { type Proof, proveOneself } from "./prove-oneself.server.ts";

type ChangePassword = Proof & { newPassword: string; sessionId: string | null };

export type PasswordChanged = { ok: true } | { ok: false; reason: PasswordProblem | "wrong" | "limited" };

/**
 * Changes one's own password. Every other session of the person ends; this one stays.
 * @returns refused for a wrong password or code, too many tries, and a new password that is short or guessable
 */
export async function changePassword(given: ChangePassword): Promise<PasswordChanged> {
  const { staffId, newPassword, sessionId, now } = given;
  const problem = passwordProblem({ password: newPassword, about: await namesAbout(staffId) });
  if (problem) return { ok: false, reason: problem };
  const proved = await proveOneself(given);
  if (!proved.ok) return proved;
  const passwordHash = await hashPassword(newPassword);
  return transaction(async (tx): Promise<PasswordChanged> => {
    if (!(await spendTotpStep(tx, { staffId, step: proved.step }))) return { ok: false, reason: "wrong" };
    await tx.staffMember.update({ where: { id: staffId }, data: { passwordHash }, select: { id: true } });
    await tx.staffSession.deleteMany({
      where: { staffId, ...(sessionId ? { NOT: { idHash: tokenHash(sessionId) } } : {}) },
    });
    const entry = { by: staffActor({ id: staffId }), at: now, subjectId: staffId };
    await recordEntry(tx, { kind: "staff.passwordChanged", details: {}, ...entry });
    return { ok: true };
  });
}

async function namesAbout(staffId: string): Promise<string[]> {
  const identity = (await findSettings())?.identity;
  const member = await db().staffMember.findUnique({
    where: { id: staffId },
    select: { name: true, email: true },
  });
  return [
    ...[identity?.operatorName ?? "", identity?.campaignName ?? ""],
    ...[member?.name ?? "", member?.email ?? ""],
  ];
}

import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { gone } from "#app/platform/http-errors.ts";
import type { Random } from "#app/platform/random.server.ts";
import { staffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { findSettings } from "../operator/settings.server.ts";
import { findInvitation, type Invitation } from "./invitation.server.ts";
import { openSession } from "./open-session.server.ts";
import { hashPassword, type PasswordProblem, passwordProblem } from "./password.server.ts";
import type { Role } from "./permissions.ts";
import { sealTotpSecret, totpStep } from "./totp.server.ts";

export type AcceptInvitation = {
  token: string;
  name: string;
  password: string;
  /** Six digits from the authenticator app, to show that it has the secret. */
  code: string;
  now: Date;
  random: Random;
};

export type Accepted = { ok: true; sessionId: string } | { ok: false; reason: PasswordProblem | "wrongCode" };

/**
 * Makes the account of an invitation, or gives new access to one: then its old password, authenticator and sessions end
 * and its role stays. The person is signed in, and the code is used up.
 * @throws not found for an unknown token; gone for one that was used, ended or is too old
 */
export async function acceptInvitation(input: AcceptInvitation): Promise<Accepted> {
  const invitation = await findInvitation(input);
  const identity = (await findSettings())?.identity;
  const about = [identity?.operatorName ?? "", identity?.campaignName ?? "", input.name, invitation.email];
  const problem = passwordProblem({ password: input.password, about });
  if (problem) return { ok: false, reason: problem };
  const step = totpStep({ secret: invitation.secret, code: input.code, now: input.now });
  if (step === null) return { ok: false, reason: "wrongCode" };
  const passwordHash = await hashPassword(input.password);
  return transaction(async (tx) => {
    await useUp(tx, { invitation, now: input.now });
    const staffId = await saveAccount(tx, {
      invitation,
      name: input.name,
      passwordHash,
      step,
      now: input.now,
    });
    return { ok: true, sessionId: await openSession(tx, { staffId, now: input.now, random: input.random }) };
  });
}

/** As part of another command. Of two people who send the form at once, the second is too late. */
export async function useUp(
  tx: Tx,
  { invitation, now }: { invitation: Invitation; now: Date },
): Promise<void> {
  const open = { id: invitation.id, usedAt: null, endedAt: null };
  const { count } = await tx.staffInvitation.updateMany({ where: open, data: { usedAt: now } });
  if (count === 0) throw gone("invitation");
}

type SaveAccount = { invitation: Invitation; name: string; passwordHash: string; step: number; now: Date };

/** As part of another command: the account of an invitation, new or with new access. @returns its id */
export async function saveAccount(
  tx: Tx,
  { invitation, name, passwordHash, step, now }: SaveAccount,
): Promise<string> {
  const { email, secret } = invitation;
  const known = await tx.staffMember.findUnique({
    where: { email },
    select: { id: true, role: true, disabledAt: true },
  });
  const id = known?.id ?? crypto.randomUUID();
  const role: Role = known && !known.disabledAt ? known.role : invitation.role;
  const access = {
    name,
    role,
    passwordHash,
    totpSecret: sealTotpSecret(secret, id),
    totpLastStep: step,
    disabledAt: null,
  };
  await tx.staffMember.upsert({
    where: { id },
    create: { id, email, createdAt: now, ...access },
    update: access,
    select: { id: true },
  });
  await tx.staffSession.deleteMany({ where: { staffId: id } });
  const by = staffActor({ id });
  const reason = known ? { reason: "newAccess" } : {};
  await recordEntry(tx, { kind: "staff.joined", details: { role }, by, at: now, subjectId: id, ...reason });
  return id;
}

import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { after, days } from "#app/platform/clock.ts";
import { tokenHash } from "#app/platform/keys.server.ts";
import { newToken, type Random } from "#app/platform/random.server.ts";
import type { Actor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import type { Role } from "./permissions.ts";
import { newTotpSecret, sealTotpSecret } from "./totp.server.ts";

const VALID = days(7);

export type InviteStaff = {
  /** Any case. */
  email: string;
  /** Of a new account, or of one that was disabled. */
  role: Role;
  /** Also for an account in use: whoever accepts replaces its password and its authenticator, and keeps its role. */
  mayReplace?: boolean;
  by: Actor;
  now: Date;
  random: Random;
};

export type Invited =
  | { ok: true; path: string; replaces: boolean }
  | { ok: false; reason: "alreadyMember" | "otherRole" };

/**
 * Invites somebody to the team, for 7 days. The token has 256 random bits and is stored hashed; a newer invitation of
 * the same address ends the older one.
 * @returns the path of the page to join on, which is shown once; refused for an account in use unless `mayReplace`, and
 * then for another role than the account has
 */
export function inviteStaff(invitation: InviteStaff): Promise<Invited> {
  return transaction(async (tx) => {
    const email = invitation.email.toLowerCase();
    await lockAddress(tx, email);
    const member = await tx.staffMember.findUnique({
      where: { email },
      select: { role: true, disabledAt: true },
    });
    const replaces = member !== null && member.disabledAt === null;
    if (replaces && !invitation.mayReplace) return { ok: false, reason: "alreadyMember" };
    if (replaces && member.role !== invitation.role) return { ok: false, reason: "otherRole" };
    await endInvitations(tx, { email, now: invitation.now });
    return { ok: true, path: await store(tx, { ...invitation, email, replaces }), replaces };
  });
}

/** Two invitations of one address at the same moment come one after the other. */
async function lockAddress(tx: Tx, email: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`staff ${email}`}, 0))`;
}

/** As part of another command: the invitations of an address that are still open stop working. */
export async function endInvitations(tx: Tx, { email, now }: { email: string; now: Date }): Promise<void> {
  await tx.staffInvitation.updateMany({
    where: { email, usedAt: null, endedAt: null },
    data: { endedAt: now },
  });
}

async function store(
  tx: Tx,
  { email, role, by, now, random, replaces }: InviteStaff & { replaces: boolean },
) {
  const token = newToken(random);
  const id = crypto.randomUUID();
  await tx.staffInvitation.create({
    data: {
      id,
      tokenHash: tokenHash(token),
      email,
      role,
      totpSecret: sealTotpSecret(newTotpSecret(random), id),
      invitedById: by.kind === "staff" ? by.staffId : null,
      createdAt: now,
      expiresAt: after(now, VALID),
    },
    select: { id: true },
  });
  const reason = replaces ? { reason: "newAccess" } : {};
  await recordEntry(tx, { kind: "staff.invited", details: { role }, by, at: now, subjectId: id, ...reason });
  return `/staff/join/${token}`;
}

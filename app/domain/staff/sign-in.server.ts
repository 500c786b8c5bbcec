import { db } from "#app/db/client.server.ts";
import { transaction } from "#app/db/transaction.server.ts";
import { log } from "#app/platform/log.server.ts";
import type { Random } from "#app/platform/random.server.ts";
import { spend } from "#app/platform/rate-limit.server.ts";
import { staffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { openSession } from "./open-session.server.ts";
import { isPassword } from "./password.server.ts";
import { oldestSession } from "./signed-in-staff.server.ts";
import { openTotpSecret, spendTotpStep, totpStep } from "./totp.server.ts";

export type SignIn = {
  /** Any case. */
  email: string;
  password: string;
  /** Six digits from the authenticator app. */
  code: string;
  /** Where the request came from; for the limit only. */
  address: string;
  now: Date;
  random: Random;
};

export type SignedIn = { ok: true; sessionId: string } | { ok: false; reason: "wrong" | "limited" };

/** Checked in place of the secret of an account that is not there. */
const NOBODYS_SECRET = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/**
 * Signs a staff member in with password and code (ASVS 6.3, 7.2): always a new session, and the code is used up.
 * One refusal for an unknown address, a wrong password, a wrong or used code and a disabled account, with the same work.
 * @returns "limited" when the address or the account has had too many tries within ten minutes
 */
export async function signIn({ email, password, code, address, now, random }: SignIn): Promise<SignedIn> {
  const account = email.toLowerCase();
  if (!(await mayTry({ address, account, now }))) return refused("limited");
  const member = await db().staffMember.findUnique({
    where: { email: account },
    select: { id: true, passwordHash: true, totpSecret: true, disabledAt: true },
  });
  const knows = await isPassword(password, member?.passwordHash ?? null);
  const secret = member && knows ? openTotpSecret(member.totpSecret, member.id) : NOBODYS_SECRET;
  const step = totpStep({ secret, code, now });
  if (!member || !knows || step === null || member.disabledAt) return refused("wrong");
  const sessionId = await enter({ staffId: member.id, step, now, random });
  return sessionId ? { ok: true, sessionId } : refused("wrong");
}

async function mayTry({
  address,
  account,
  now,
}: {
  address: string;
  account: string;
  now: Date;
}): Promise<boolean> {
  const hasRoom = await spend({ name: "signIn", who: address, now });
  return hasRoom && (await spend({ name: "signInAccount", who: account, now }));
}

function refused(reason: "wrong" | "limited"): SignedIn {
  log("warn", reason === "wrong" ? "a sign-in was refused" : "sign-ins were limited");
  return { ok: false, reason };
}

function enter({ staffId, step, now, random }: { staffId: string; step: number; now: Date; random: Random }) {
  return transaction(async (tx) => {
    if (!(await spendTotpStep(tx, { staffId, step }))) return null;
    await tx.staffSession.deleteMany({ where: { staffId, createdAt: { lte: oldestSession(now) } } });
    await recordEntry(tx, {
      kind: "staff.signedIn",
      details: {},
      by: staffActor({ id: staffId }),
      at: now,
      subjectId: staffId,
    });
    return openSession(tx, { staffId, now, random });
  });
}

import { transaction } from "#app/db/transaction.server.ts";
import { tokenHash } from "#app/platform/keys.server.ts";
import type { Random } from "#app/platform/random.server.ts";
import { openForApp, sealForApp } from "#app/platform/seal.server.ts";
import { staffActor } from "../../ledger/actor.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";
import { newTotpSecret, sealTotpSecret, spendTotpStep, totpStep } from "../totp.server.ts";
import { type Proof, proveOneself } from "./prove-oneself.server.ts";

const boundTo = (staffId: string) => `offer ${staffId}`;

/** A secret that the page offers, and the same sealed for the form to bring back: nothing is stored until it is taken. */
export function offerAuthenticator({ staffId, random }: { staffId: string; random: Random }) {
  const secret = newTotpSecret(random);
  return { secret, offer: sealOffer({ secret, staffId }) };
}

function sealOffer({ secret, staffId }: { secret: string; staffId: string }): string {
  return Buffer.from(sealForApp("totp", Buffer.from(secret), boundTo(staffId))).toString("base64url");
}

/** @returns null for what no page has offered to this person */
export function openOffer({ offer, staffId }: { offer: string; staffId: string }): string | null {
  try {
    return Buffer.from(openForApp("totp", Buffer.from(offer, "base64url"), boundTo(staffId))).toString();
  } catch {
    return null;
  }
}

type ChangeAuthenticator = Proof & { offer: string; newCode: string; sessionId: string | null };

export type AuthenticatorChanged =
  | { ok: true }
  | { ok: false; reason: "wrong" | "limited" | "wrongCode" | "noOffer" };

/**
 * Takes a new authenticator in place of the present one. Every other session of the person ends; this one stays.
 * @returns refused for a wrong password or code, too many tries, a new code that does not fit, and a secret that was
 * offered to nobody
 */
export async function changeAuthenticator(given: ChangeAuthenticator): Promise<AuthenticatorChanged> {
  const { staffId, offer, newCode, sessionId, now } = given;
  const secret = openOffer({ offer, staffId });
  if (!secret) return { ok: false, reason: "noOffer" };
  const newStep = totpStep({ secret, code: newCode, now });
  if (newStep === null) return { ok: false, reason: "wrongCode" };
  const proved = await proveOneself(given);
  if (!proved.ok) return proved;
  return transaction(async (tx): Promise<AuthenticatorChanged> => {
    if (!(await spendTotpStep(tx, { staffId, step: proved.step }))) return { ok: false, reason: "wrong" };
    const totp = { totpSecret: sealTotpSecret(secret, staffId), totpLastStep: newStep };
    await tx.staffMember.update({ where: { id: staffId }, data: totp, select: { id: true } });
    await tx.staffSession.deleteMany({
      where: { staffId, ...(sessionId ? { NOT: { idHash: tokenHash(sessionId) } } : {}) },
    });
    const entry = { by: staffActor({ id: staffId }), at: now, subjectId: staffId };
    await recordEntry(tx, { kind: "staff.authenticatorChanged", details: {}, ...entry });
    return { ok: true };
  });
}

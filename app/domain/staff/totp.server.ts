import { generateSync, generateURI, ScureBase32Plugin, verifySync } from "otplib";
import type { Tx } from "#app/db/transaction.server.ts";
import type { Random } from "#app/platform/random.server.ts";
import { openForApp, sealForApp } from "#app/platform/seal.server.ts";

const SECRET_BYTES = 20;
/** One step of 30 seconds to either side: a clock that is a little off, a slow typist. */
const TOLERANCE = 30;
const CODE = /^\d{6}$/;

const epochOf = (now: Date) => Math.floor(now.getTime() / 1000);

/** A new secret for an authenticator app, in base32 as the apps take it. */
export function newTotpSecret(random: Random): string {
  return new ScureBase32Plugin().encode(random(SECRET_BYTES));
}

/** @param ownerId the staff member or the invitation that the secret belongs to: it opens for no other */
export function sealTotpSecret(secret: string, ownerId: string): Uint8Array<ArrayBuffer> {
  return sealForApp("totp", Buffer.from(secret), ownerId);
}

export function openTotpSecret(sealed: Uint8Array, ownerId: string): string {
  return Buffer.from(openForApp("totp", sealed, ownerId)).toString();
}

/** The six digits that an app shows at a moment. */
export function totpCode({ secret, now }: { secret: string; now: Date }): string {
  return generateSync({ secret, epoch: epochOf(now) });
}

/**
 * The time step that a code belongs to.
 * @returns null when the code is of no step near `now`, or is no code
 */
export function totpStep({ secret, code, now }: { secret: string; code: string; now: Date }): number | null {
  if (!CODE.test(code)) return null;
  const checked = verifySync({ secret, token: code, epoch: epochOf(now), epochTolerance: TOLERANCE });
  return checked.valid && "timeStep" in checked ? checked.timeStep : null;
}

/**
 * Uses a code up (ASVS 6.5.1): of any number of tries at once with the code of one step, one gets true.
 * Codes of earlier steps are used up with it.
 */
export async function spendTotpStep(
  tx: Tx,
  { staffId, step }: { staffId: string; step: number },
): Promise<boolean> {
  const { count } = await tx.staffMember.updateMany({
    where: { id: staffId, disabledAt: null, totpLastStep: { lt: step } },
    data: { totpLastStep: step },
  });
  return count === 1;
}

/** What the QR code for the authenticator app says. */
export function otpauthUri({
  secret,
  email,
  issuer,
}: {
  secret: string;
  email: string;
  issuer: string;
}): string {
  return generateURI({ secret, label: email, issuer: issuer.replaceAll(":", " ") });
}

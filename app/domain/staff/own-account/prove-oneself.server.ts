import { db } from "#app/db/client.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { spend } from "#app/platform/rate-limit.server.ts";
import { isPassword } from "../password.server.ts";
import { openTotpSecret, totpStep } from "../totp.server.ts";

export type Proof = {
  staffId: string;
  /** The present one. */
  password: string;
  /** Six digits from the present authenticator. */
  code: string;
  now: Date;
};

export type Proved = { ok: true; step: number } | { ok: false; reason: "wrong" | "limited" };

/**
 * Whether whoever sits there is the holder of the account (ASVS 7.5): the session alone is not enough to change how one
 * signs in. It is limited like signing in to the account.
 * @returns the step of the code, which the caller uses up
 */
export async function proveOneself({ staffId, password, code, now }: Proof): Promise<Proved> {
  const member = await db().staffMember.findUnique({
    where: { id: staffId },
    select: { email: true, passwordHash: true, totpSecret: true },
  });
  if (!member) throw notFound("staff member");
  if (!(await spend({ name: "signInAccount", who: member.email, now })))
    return { ok: false, reason: "limited" };
  const knows = await isPassword(password, member.passwordHash);
  const step = totpStep({ secret: openTotpSecret(member.totpSecret, staffId), code, now });
  return knows && step !== null ? { ok: true, step } : { ok: false, reason: "wrong" };
}

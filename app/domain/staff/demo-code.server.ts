import { db } from "#app/db/client.server.ts";
import { openTotpSecret, totpCode } from "./totp.server.ts";

/**
 * The present code of an account of the demonstration, whose secret is public anyway.
 * @returns null for every other account and for an unknown address
 */
export async function demoCode({ email, now }: { email: string; now: Date }): Promise<string | null> {
  const member = await db().staffMember.findFirst({
    where: { email: email.toLowerCase(), isDemo: true },
    select: { id: true, totpSecret: true },
  });
  return member && totpCode({ secret: openTotpSecret(member.totpSecret, member.id), now });
}

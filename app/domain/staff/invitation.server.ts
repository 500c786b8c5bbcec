import { db } from "#app/db/client.server.ts";
import type { Tx } from "#app/db/transaction.server.ts";
import { gone, notFound } from "#app/platform/http-errors.ts";
import { tokenHash } from "#app/platform/keys.server.ts";
import { findSettings } from "../operator/settings.server.ts";
import type { Role } from "./permissions.ts";
import { openTotpSecret, otpauthUri } from "./totp.server.ts";

export type Invitation = {
  id: string;
  email: string;
  role: Role;
  /** For the authenticator app: as text, and as its QR code has it. */
  secret: string;
  otpauthUri: string;
  /** The name that the account has already, when the invitation gives new access to it. */
  knownName: string | null;
};

/** The address of the invitation that `npm run setup` makes: whoever opens the first-run page says which one it is. */
export const WHOEVER_OPENS_IT = "";

/**
 * The invitation that a link opens; opening it changes nothing, since mail scanners open links too.
 * @throws not found for an unknown token and for that of the first-run page, gone for one that was used, ended or is
 * older than 7 days
 */
export async function findInvitation(
  { token, now }: { token: string; now: Date },
  { tx }: { tx?: Tx } = {},
): Promise<Invitation> {
  const invitation = await openInvitation({ token, now }, tx ? { tx } : {});
  if (invitation.email === WHOEVER_OPENS_IT) throw notFound("invitation");
  return invitation;
}

/** As findInvitation, that of the first-run page included. */
export async function openInvitation(
  { token, now }: { token: string; now: Date },
  { tx }: { tx?: Tx } = {},
): Promise<Invitation> {
  const reader = tx ?? db();
  const found = await reader.staffInvitation.findUnique({
    where: { tokenHash: tokenHash(token) },
    select: {
      id: true,
      email: true,
      role: true,
      totpSecret: true,
      expiresAt: true,
      usedAt: true,
      endedAt: true,
    },
  });
  if (!found) throw notFound("invitation");
  if (found.usedAt || found.endedAt || found.expiresAt <= now) throw gone("invitation");
  const { id, email, role } = found;
  const member = await reader.staffMember.findUnique({ where: { email }, select: { name: true } });
  const secret = openTotpSecret(found.totpSecret, id);
  const issuer = (await findSettings(tx ? { tx } : {}))?.identity.campaignName ?? "Staff";
  return {
    id,
    email,
    role,
    secret,
    otpauthUri: otpauthUri({ secret, email, issuer }),
    knownName: member?.name ?? null,
  };
}

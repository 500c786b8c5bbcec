import { gone, notFound } from "#app/platform/http-errors.ts";
import { findSettings } from "../../operator/settings.server.ts";
import { type Invitation, openInvitation, WHOEVER_OPENS_IT } from "../invitation.server.ts";
import { otpauthUri } from "../totp.server.ts";

const ISSUER = "You said, we did";

/**
 * The invitation of the first-run page.
 * @param site the name that the authenticator app shows, such as the host: the campaign has none yet
 * @throws not found for an unknown token and for that of an ordinary invitation; gone when it was used or ended, is older
 * than 7 days, or the site is set up already
 */
export async function findFirstRun({
  token,
  site,
  now,
}: {
  token: string;
  site: string;
  now: Date;
}): Promise<Invitation> {
  const invitation = await openInvitation({ token, now });
  if (invitation.email !== WHOEVER_OPENS_IT) throw notFound("invitation");
  if (await findSettings()) throw gone("invitation");
  const { secret } = invitation;
  return { ...invitation, otpauthUri: otpauthUri({ secret, email: site, issuer: ISSUER }) };
}

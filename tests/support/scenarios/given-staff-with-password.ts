import { db } from "#app/db/client.server.ts";
import { SYSTEM } from "#app/domain/ledger/actor.ts";
import { acceptInvitation } from "#app/domain/staff/accept-invitation.server.ts";
import { findInvitation } from "#app/domain/staff/invitation.server.ts";
import { inviteStaff } from "#app/domain/staff/invite-staff.server.ts";
import type { Role, SignedInStaff } from "#app/domain/staff/permissions.ts";
import { signOut } from "#app/domain/staff/sign-out.server.ts";
import { totpCode } from "#app/domain/staff/totp.server.ts";
import { after, minutes } from "#app/platform/clock.ts";
import { random } from "#app/platform/random.server.ts";

export type GivenStaffWithPassword = {
  email: string;
  name: string;
  role: Role;
  password: string;
  isDemo?: boolean;
  /** When they joined; a code is used up then, so that those of a minute later work again. */
  now: Date;
};

/** Somebody who was invited and has joined, and can sign in with this password and the codes of the secret. */
export async function givenStaffWithPassword({
  email,
  name,
  role,
  password,
  isDemo = false,
  now,
}: GivenStaffWithPassword): Promise<{ staff: SignedInStaff; secret: string; otpauthUri: string }> {
  const joined = after(now, -minutes(2));
  const invited = await inviteStaff({ email, role, by: SYSTEM, now: joined, random });
  if (!invited.ok) throw new Error(`${email} has an account already`);
  const token = invited.path.split("/").at(-1) ?? "";
  const { secret, otpauthUri } = await findInvitation({ token, now: joined });
  const code = totpCode({ secret, now: joined });
  const accepted = await acceptInvitation({ token, name, password, code, now: joined, random });
  if (!accepted.ok) throw new Error(`the account was refused: ${accepted.reason}`);
  await signOut(accepted);
  const where = { email: email.toLowerCase() };
  const select = { id: true, name: true, email: true, role: true };
  const staff = await db().staffMember.update({ where, data: { isDemo }, select });
  return { staff, secret, otpauthUri };
}

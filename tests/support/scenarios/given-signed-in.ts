import { transaction } from "#app/db/transaction.server.ts";
import { openSession } from "#app/domain/staff/open-session.server.ts";
import type { Role, SignedInStaff } from "#app/domain/staff/permissions.ts";
import { random } from "#app/platform/random.server.ts";
import { sessionCookie } from "#app/platform/session-cookie.server.ts";
import { givenStaff } from "./given-staff.ts";

type GivenSignedIn = { role?: Role; now?: Date };

/** Somebody of the team who has just signed in, with the cookie that a browser would send. */
export async function givenSignedIn({
  role = "publisher",
  now = new Date(),
}: GivenSignedIn = {}): Promise<{ staff: SignedInStaff; sessionId: string; cookie: string }> {
  const staff = await givenStaff({ role });
  const sessionId = await transaction((tx) => openSession(tx, { staffId: staff.id, now, random }));
  return { staff, sessionId, cookie: sessionCookie(sessionId).split(";")[0] ?? "" };
}

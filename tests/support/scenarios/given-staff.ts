import { db } from "#app/db/client.server.ts";
import type { Role, SignedInStaff } from "#app/domain/staff/permissions.ts";

let made = 0;

/** Somebody of the team, without a password that works: for rules that only need to know who acts. */
export async function givenStaff({
  role = "publisher",
  name,
}: {
  role?: Role;
  name?: string;
} = {}): Promise<SignedInStaff> {
  made += 1;
  return db().staffMember.create({
    data: {
      name: name ?? `Colleague ${made}`,
      email: `colleague${made}@operator.example`,
      role,
      passwordHash: "none",
      totpSecret: new Uint8Array([0]),
      createdAt: new Date(),
    },
    select: { id: true, name: true, email: true, role: true },
  });
}

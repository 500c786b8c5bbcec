import { db } from "#app/db/client.server.ts";
import { PERMISSIONS } from "./permissions.ts";

/** The people of the team who decide about items, and so can be given one; by name. */
export function assignableStaff(): Promise<{ id: string; name: string }[]> {
  return db().staffMember.findMany({
    where: { disabledAt: null, role: { in: [...PERMISSIONS["triage.decide"]] } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true },
  });
}

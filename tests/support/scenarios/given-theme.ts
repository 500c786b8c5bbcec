import { staffActor } from "#app/domain/ledger/actor.ts";
import { createTheme } from "#app/domain/triage/create-theme.server.ts";
import { givenStaff } from "./given-staff.ts";

let made = 0;

/** A theme that somebody of the team added. */
export async function givenTheme({ name, now = new Date() }: { name?: string; now?: Date } = {}): Promise<{
  id: string;
  slug: string;
}> {
  made += 1;
  const created = await createTheme({
    name: name ?? `Theme ${made}`,
    by: staffActor(await givenStaff()),
    now,
  });
  if (!created.ok) throw new Error("there is such a theme already");
  return { id: created.id, slug: created.slug };
}

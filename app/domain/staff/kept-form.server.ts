import { db } from "#app/db/client.server.ts";
import { after, hours } from "#app/platform/clock.ts";
import { openForApp, sealForApp } from "#app/platform/seal.server.ts";

const KEPT_FOR = hours(12);
const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Where a form was sent, and what was in it; files are left out. */
export type KeptForm = { path: string; fields: [name: string, value: string][] };

/**
 * Keeps what somebody sent after their session had ended, sealed and for 12 hours; what is older goes.
 * @param staffId who held the session
 * @returns the id under which this person, and nobody else, finds it
 */
export async function keepForm({
  staffId,
  form,
  now,
}: {
  staffId: string;
  form: KeptForm;
  now: Date;
}): Promise<string> {
  const id = crypto.randomUUID();
  const sealed = sealForApp("kept-form", Buffer.from(JSON.stringify(form)), id);
  await db().keptForm.deleteMany({ where: { createdAt: { lte: after(now, -KEPT_FOR) } } });
  await db().keptForm.create({ data: { id, staffId, sealed, createdAt: now }, select: { id: true } });
  return id;
}

type Whose = { id: string; staffId: string };

/** @returns null for an unknown id, another person's, and after 12 hours */
export async function findKeptForm({ id, staffId, now }: Whose & { now: Date }): Promise<KeptForm | null> {
  if (!ID.test(id)) return null;
  const kept = await db().keptForm.findFirst({
    where: { id, staffId, createdAt: { gt: after(now, -KEPT_FOR) } },
    select: { sealed: true },
  });
  return kept && JSON.parse(Buffer.from(openForApp("kept-form", kept.sealed, id)).toString());
}

/** Once it was sent again. */
export async function dropKeptForm({ id, staffId }: Whose): Promise<void> {
  if (ID.test(id)) await db().keptForm.deleteMany({ where: { id, staffId } });
}

import { db } from "#app/db/client.server.ts";

/** Throws away what this person had typed; without anything nothing changes. */
export async function dropDraft({
  responseId,
  staffId,
}: {
  responseId: string;
  staffId: string;
}): Promise<void> {
  await db().responseAutosave.deleteMany({ where: { responseId, staffId } });
}

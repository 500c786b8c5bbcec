import { db } from "#app/db/client.server.ts";

/** Throws away a new response that this person typed and did not save; without anything nothing changes. */
export async function dropNewDraft({
  draftId,
  staffId,
}: {
  draftId: string;
  staffId: string;
}): Promise<void> {
  await db().newResponseDraft.deleteMany({ where: { id: draftId, staffId, responseId: null } });
}

import { db } from "#app/db/client.server.ts";

/** Throws a file away that nobody has published. Nothing happens when it is gone already. */
export async function discardEarlierFile({ fileId }: { fileId: string }): Promise<void> {
  await db().earlierFile.deleteMany({ where: { id: fileId } });
}

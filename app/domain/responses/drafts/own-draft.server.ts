import { db } from "#app/db/client.server.ts";
import { type TypedWording, typedWording } from "./typed-wording.ts";

export type OwnDraft = { version: number; fields: TypedWording; savedAt: Date };

/** What this person has typed to a response and not saved; null when there is nothing. */
export async function ownDraft({
  responseId,
  staffId,
}: {
  responseId: string;
  staffId: string;
}): Promise<OwnDraft | null> {
  const kept = await db().responseAutosave.findUnique({
    where: { responseId_staffId: { responseId, staffId } },
    select: { version: true, fields: true, savedAt: true },
  });
  return kept && { ...kept, fields: typedWording(kept.fields as Partial<TypedWording>) };
}

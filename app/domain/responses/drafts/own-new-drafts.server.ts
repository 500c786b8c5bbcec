import { db } from "#app/db/client.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import type { NewTyped } from "../schema.ts";

export type OwnNewDraft = { id: string; title: string; savedAt: Date };

/** The new responses that this person has typed and not saved, latest first. */
export async function ownNewDrafts({ staffId }: { staffId: string }): Promise<OwnNewDraft[]> {
  const rows = await db().newResponseDraft.findMany({
    where: { staffId, responseId: null },
    orderBy: [{ savedAt: "desc" }, { id: "desc" }],
    select: { id: true, fields: true, savedAt: true },
  });
  return rows.map(({ id, fields, savedAt }) => {
    const { title, youSaid, weDid } = fields as NewTyped;
    return { id, title: title || youSaid || weDid, savedAt };
  });
}

/**
 * One of them, to go on with.
 * @throws 404 for one of somebody else, or that was thrown away
 * @returns the response that it became, or what is in its fields
 */
export async function ownNewDraft({ draftId, staffId }: { draftId: string; staffId: string }) {
  const row = await db().newResponseDraft.findFirst({
    where: { id: draftId, staffId },
    select: { fields: true, version: true, responseId: true },
  });
  if (!row) throw notFound("draft");
  return { ...row, fields: row.fields as NewTyped };
}

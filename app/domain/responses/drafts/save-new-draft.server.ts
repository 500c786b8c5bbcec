import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { type Draft, storeResponse } from "../draft-response.server.ts";
import type { NewTyped } from "../schema.ts";
import { keepNewDraft } from "./keep-new-draft.server.ts";
import { keepBesideSaved, keepWithin, lockNewDrafts, type NewDraft } from "./new-draft.server.ts";

type SaveNewDraft = { draft: NewDraft; response: Draft };

/** `isOther`: it was saved before, with other words; these are kept beside it to be compared. */
export type NewDraftSaved = { responseId: string; isOther: boolean };

/**
 * Makes a response of what somebody typed. The words are kept first, so that they are there when that fails. One draft
 * becomes one response, whichever window sends it, and however often.
 * @throws 404 for the draft of somebody else, and as draftResponse does
 */
export async function saveNewDraft({ draft, response }: SaveNewDraft): Promise<NewDraftSaved> {
  await keepNewDraft(draft);
  return transaction(async (tx) => {
    const { staffId, draftId, pageId } = draft;
    await lockNewDrafts(tx, staffId);
    const kept = await keepWithin(tx, draft);
    if (kept.responseId !== null) return kept;
    const { responseId } = await storeResponse(tx, response);
    await becameResponse(tx, { ids: [draftId, pageId], pageId, responseId, draft });
    return { responseId, isOther: false };
  });
}

type Became = { ids: string[]; pageId: string; responseId: string; draft: NewDraft };

/** What another window typed in the same draft stays, beside the response. */
async function becameResponse(tx: Tx, { ids, pageId, responseId, draft }: Became): Promise<void> {
  const { staffId, now } = draft;
  const where = { id: { in: ids }, staffId, responseId: null };
  const rows = await tx.newResponseDraft.findMany({ where, select: { typedIn: true, fields: true } });
  await tx.newResponseDraft.updateMany({ where, data: { responseId, fields: {}, savedAt: now } });
  for (const { typedIn, fields } of rows) {
    if (typedIn === pageId) continue;
    await keepBesideSaved(tx, { responseId, staffId, fields: fields as NewTyped, now });
  }
}

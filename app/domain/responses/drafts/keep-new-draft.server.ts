import { transaction } from "#app/db/transaction.server.ts";
import { type KeptAt, keepWithin, lockNewDrafts, type NewDraft } from "./new-draft.server.ts";

/**
 * Keeps what somebody has typed to a new response and not saved, for them alone. No page writes over the words of another:
 * where two windows have one draft open, each keeps its own.
 * @throws 404 for the draft of somebody else
 * @returns where the words are
 */
export function keepNewDraft(draft: NewDraft): Promise<KeptAt> {
  return transaction(async (tx) => {
    await lockNewDrafts(tx, draft.staffId);
    return keepWithin(tx, draft);
  });
}

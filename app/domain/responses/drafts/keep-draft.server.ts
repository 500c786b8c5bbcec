import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { lockResponse } from "../lock-response.server.ts";
import type { TypedWording } from "./typed-wording.ts";

type KeepDraft = {
  responseId: string;
  staffId: string;
  /** The version that they had before them when they began. */
  version: number;
  fields: TypedWording;
  now: Date;
};

/**
 * Keeps what somebody has typed and not saved, for them alone, in place of what they had typed before. It is no revision
 * and in no ledger: nobody else sees it.
 * @throws 404 for an unknown response
 * @returns false for a withdrawn one, to which nothing can be saved
 */
export function keepDraft(draft: KeepDraft): Promise<boolean> {
  return transaction(async (tx) => {
    const { status } = await lockResponse(tx, draft.responseId);
    if (status === "withdrawn") return false;
    await keepWithin(tx, draft);
    return true;
  });
}

async function keepWithin(tx: Tx, { responseId, staffId, version, fields, now }: KeepDraft): Promise<void> {
  const kept = { version, fields, savedAt: now };
  await tx.responseAutosave.upsert({
    where: { responseId_staffId: { responseId, staffId } },
    create: { responseId, staffId, ...kept },
    update: kept,
    select: { responseId: true },
  });
}

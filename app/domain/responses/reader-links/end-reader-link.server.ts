import { transaction } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import type { StaffActor } from "../../ledger/actor.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";
import { lockResponse } from "../lock-response.server.ts";

type EndReaderLink = { responseId: string; linkId: string; by: StaffActor; now: Date };

/**
 * Takes a link back that nobody has answered yet: it went to the wrong person, or somebody else read meanwhile. Ending it
 * twice, or after the answer, changes nothing.
 * @throws 404 for an unknown link and for one of another response
 */
export function endReaderLink({ responseId, linkId, by, now }: EndReaderLink): Promise<void> {
  return transaction(async (tx) => {
    await lockResponse(tx, responseId);
    const link = await tx.readerLink.findFirst({
      where: { id: linkId, revision: { responseId } },
      select: { id: true },
    });
    if (!link) throw notFound("reader link");
    const open = { id: linkId, endedAt: null, answer: null };
    const { count } = await tx.readerLink.updateMany({ where: open, data: { endedAt: now } });
    if (count === 0) return;
    const details = { linkId };
    await recordEntry(tx, { kind: "response.readerLinkEnded", details, by, at: now, subjectId: responseId });
  });
}

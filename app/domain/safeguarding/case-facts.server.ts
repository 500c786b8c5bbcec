import { db } from "#app/db/client.server.ts";
import { notFound } from "#app/platform/http-errors.ts";

/**
 * What is known of a case without opening its words. The caller holds "confidential.read".
 * @throws 404 for an unknown case
 */
export async function caseFacts({ caseId }: { caseId: string }) {
  const row = await db().confidentialCase.findUnique({
    where: { id: caseId },
    select: {
      id: true,
      language: true,
      receivedAt: true,
      openedAt: true,
      closedAt: true,
      closedReason: true,
      destroyBy: true,
      rowKeyId: true,
      phraseHash: true,
      movedFromItemId: true,
      event: { select: { name: true } },
      _count: { select: { messages: { where: { fromStaffId: null, seenAt: null } } } },
    },
  });
  if (!row) throw notFound("case");
  const { rowKeyId, phraseHash, movedFromItemId, event, _count, ...facts } = row;
  return {
    ...facts,
    eventName: event?.name ?? null,
    isTakenBack: rowKeyId === null,
    hasPhrase: phraseHash !== null,
    wasMovedHere: movedFromItemId !== null,
    newMessages: _count.messages,
  };
}

export type CaseFacts = Awaited<ReturnType<typeof caseFacts>>;

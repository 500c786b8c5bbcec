import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { lockItems } from "../ledger/settle-dispositions.server.ts";
import { eraseItems } from "./erase-items.server.ts";

type EmptyPracticeEvent = { eventId: string; by: StaffActor; now: Date };

/**
 * Deletes everything that was said at a practice event, with all that was made of it: words, addresses, receipts, groups,
 * links, answers, notes, imports. The ledger keeps its nameless lines. The event stays, and a form that was open still
 * posts into it: whoever sends one meanwhile waits for the end of this transaction.
 * @returns how many items there were
 * @throws 404 for an unknown event, and for one that is real
 */
export function emptyPracticeEvent({ eventId, by, now }: EmptyPracticeEvent): Promise<{ items: number }> {
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "CommunityEvent" WHERE "id" = ${eventId}::uuid FOR NO KEY UPDATE`;
    const event = await tx.communityEvent.findUnique({
      where: { id: eventId },
      select: { isPractice: true },
    });
    if (!event?.isPractice) throw notFound("practice event");
    const itemIds = await itemsOf(tx, eventId);
    const [responseIds, groupIds] = [await responsesTo(tx, itemIds), await groupsOf(tx, itemIds)];
    await lockItems(tx, itemIds);
    await eraseItems(tx, itemIds);
    await eraseResponses(tx, responseIds);
    await tx.itemGroup.deleteMany({ where: { id: { in: groupIds }, members: { none: {} } } });
    await eraseBroughtIn(tx, eventId);
    const details = { items: itemIds.length };
    await recordEntry(tx, { kind: "event.emptied", details, by, at: now, subjectId: eventId, eventId });
    return details;
  });
}

async function itemsOf(tx: Tx, eventId: string): Promise<string[]> {
  const items = await tx.feedbackItem.findMany({ where: { eventId }, select: { id: true } });
  return items.map(({ id }) => id);
}

/** Responses are taken before groups and groups before items, as every command takes them. */
async function responsesTo(tx: Tx, itemIds: string[]): Promise<string[]> {
  const found = await tx.publishedResponse.findMany({
    where: {
      isPractice: true,
      OR: [{ items: { some: { itemId: { in: itemIds } } } }, { items: { none: {} } }],
    },
    select: { id: true },
  });
  const ids = found.map(({ id }) => id);
  await tx.$queryRaw`SELECT 1 FROM "PublishedResponse" WHERE "id" = ANY(${ids}::uuid[]) ORDER BY "id" FOR UPDATE`;
  return ids;
}

async function groupsOf(tx: Tx, itemIds: string[]): Promise<string[]> {
  const found = await tx.itemGroupMember.findMany({
    where: { itemId: { in: itemIds } },
    distinct: ["groupId"],
    select: { groupId: true },
  });
  const ids = found.map(({ groupId }) => groupId);
  await tx.$queryRaw`SELECT 1 FROM "ItemGroup" WHERE "id" = ANY(${ids}::uuid[]) ORDER BY "id" FOR UPDATE`;
  return ids;
}

/** Those that answer nothing any more; one that answers items of another practice event stays with them. */
async function eraseResponses(tx: Tx, among: string[]): Promise<void> {
  const left = { id: { in: among }, isPractice: true, items: { none: {} } };
  const revisions = await tx.responseRevision.findMany({ where: { response: left }, select: { id: true } });
  const revisionIds = revisions.map(({ id }) => id);
  await tx.translation.deleteMany({ where: { kind: "response", subjectId: { in: revisionIds } } });
  const links = await tx.readerLink.findMany({
    where: { revisionId: { in: revisionIds } },
    select: { rowKeyId: true },
  });
  await tx.responseRevision.deleteMany({ where: { id: { in: revisionIds } } });
  await tx.rowKey.deleteMany({ where: { id: { in: links.map(({ rowKeyId }) => rowKeyId) } } });
  await tx.answerInResponse.deleteMany({ where: { response: left } });
  await tx.publishedResponse.deleteMany({ where: left });
}

/** The files that were imported into it, and the team's notes on it. */
async function eraseBroughtIn(tx: Tx, eventId: string): Promise<void> {
  const imports = await tx.feedbackImport.findMany({ where: { eventId }, select: { fileId: true } });
  const fileIds = imports.flatMap(({ fileId }) => fileId ?? []);
  await tx.feedbackImport.deleteMany({ where: { eventId } });
  await tx.storedFile.deleteMany({ where: { id: { in: fileIds } } });
  const notes = await tx.eventNote.findMany({ where: { eventId }, select: { id: true } });
  const noteIds = notes.map(({ id }) => id);
  await tx.translation.deleteMany({ where: { kind: "eventNote", subjectId: { in: noteIds } } });
  await tx.eventNote.deleteMany({ where: { eventId } });
}

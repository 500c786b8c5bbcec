import { type Tx, transaction } from "#app/db/transaction.server.ts";
import type { Random } from "#app/platform/random.server.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { addToAnswer } from "./answered-items.server.ts";
import { type About, answeredAtFirst } from "./new-response-about.server.ts";
import { areForPractice } from "./practice-side.server.ts";
import { freeSlug, type Wording, wordingRow } from "./wording.server.ts";

export type Draft = Wording & {
  /** BCP 47; the language that the words are in. */
  language: string;
  actionIds?: string[];
  itemIds?: string[];
  /** What the page was opened for; `takeLinked` answers all items that are linked to the action. */
  about?: About & { takeLinked: boolean };
  /** The partner's answer that it begins with: they read the final text before it is public. */
  fromQuestionId?: string | null;
  by: StaffActor;
  now: Date;
  random: Random;
};

/**
 * Starts a response: its first revision, seen by staff only.
 * @param draft the words, and what it answers where that is known; more is chosen with chooseItems
 * It is for practice when what it answers is. The database refuses practice among real items, and a *cannot* without its
 * reason and sentence
 */
export function draftResponse(draft: Draft): Promise<{ responseId: string; slug: string }> {
  return transaction((tx) => storeResponse(tx, draft));
}

/** The same inside a transaction. */
export async function storeResponse(tx: Tx, draft: Draft): Promise<{ responseId: string; slug: string }> {
  const { language, about, by, now, random } = draft;
  const first = about ? await answeredAtFirst(tx, about) : { itemIds: [], actionIds: [] };
  const itemIds = [...first.itemIds, ...(draft.itemIds ?? [])];
  const actionIds = [...first.actionIds, ...(draft.actionIds ?? [])];
  const writer = by.staffId;
  const slug = await freeSlug(tx, { title: draft.title, random });
  const { id } = await tx.publishedResponse.create({
    data: {
      ...{ slug, language, createdBy: writer, createdAt: now },
      isPractice: (await areForPractice(tx, itemIds)) === true,
    },
    select: { id: true },
  });
  await tx.responseRevision.create({
    data: { ...wordingRow(draft), responseId: id, number: 1, writtenBy: writer, writtenAt: now },
    select: { id: true },
  });
  if (draft.fromQuestionId)
    await tx.answerInResponse.create({
      data: { responseId: id, questionId: draft.fromQuestionId, takenAt: now },
      select: { responseId: true },
    });
  await recordEntry(tx, { kind: "response.drafted", details: { revision: 1 }, by, at: now, subjectId: id });
  if (actionIds.length + itemIds.length > 0) {
    const chosen = await addToAnswer(tx, { responseId: id, itemIds, actionIds });
    await recordEntry(tx, { kind: "response.itemsChosen", details: chosen, by, at: now, subjectId: id });
  }
  return { responseId: id, slug };
}

import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { type TakenItem, takeItem } from "../feedback/taken-item.server.ts";
import { RESIDENT } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { settleDispositions } from "../ledger/settle-dispositions.server.ts";
import { lookAgainBy } from "../triage/reopen-looks.server.ts";
import { answerStage } from "./answer-stage.ts";
import { promisesOfResponses } from "./promises/promises-of-responses.server.ts";
import { type AnswerStage, LOOKS_AGAIN, opensAgain, type VerdictAnswer } from "./verdict.ts";

/** What is judged: a published response that answers the item, by its address, or the answer to this person alone. */
export type Judged = { slug: string } | "direct";

type GiveVerdict = {
  /** The item of the receipt whose code was given. */
  itemId: string;
  about: Judged;
  /** What the person had before them: the outcome may have changed since. */
  stage: AnswerStage;
  answer: VerdictAnswer;
  /** A sentence for the team alone; erased with the words of the item. */
  words: string | null;
  now: Date;
};

export type VerdictGiven =
  | { ok: true; opensAgain: boolean }
  | { ok: false; reason: "withdrawn" | "not-answered" | "changed-meanwhile" | "given-before" };

/**
 * The person who spoke says whether the answer deals with what they said: once for each answer and each outcome that it
 * has had, and nobody else can (MISSION.md, judged). "No" and "not what I meant" open the item once: a named role
 * looks again by a date, and until then it is not answered.
 * @returns refusals: the person took the item back; nothing public answers it (any more) under this address; the outcome
 *   is another one than the person saw; it was judged before
 */
export function giveVerdict(given: GiveVerdict): Promise<VerdictGiven> {
  return transaction((tx) => give(tx, given));
}

async function give(tx: Tx, given: GiveVerdict): Promise<VerdictGiven> {
  const { itemId, stage, answer, now } = given;
  const item = await takeItem(tx, itemId);
  if (item.isWithdrawn) return { ok: false, reason: "withdrawn" };
  const subject = await subjectOf(tx, given);
  if (!subject) return { ok: false, reason: "not-answered" };
  if (subject.stage !== stage) return { ok: false, reason: "changed-meanwhile" };
  const { stage: _, ...of } = subject;
  if ((await tx.verdict.count({ where: { itemId, stage, ...of } })) > 0) {
    return { ok: false, reason: "given-before" };
  }
  const { id } = await tx.verdict.create({
    data: { itemId, stage, answer, givenAt: now, ...of },
    select: { id: true },
  });
  await keepWords(tx, { verdictId: id, ...given });
  const entry = { by: RESIDENT, at: now, subjectId: itemId, eventId: item.eventId };
  await recordEntry(tx, { kind: "item.judged", details: { verdictId: id, stage, answer }, ...entry });
  const opened = opensAgain(answer) && (await openAgain(tx, { item, verdictId: id, now }));
  return { ok: true, opensAgain: opened };
}

type Subject = { stage: AnswerStage } & ({ responseId: string } | { directAnswerId: string });

async function subjectOf(tx: Tx, { itemId, about, now }: GiveVerdict): Promise<Subject | null> {
  if (about === "direct") {
    const direct = await tx.directAnswer.findFirst({
      where: { itemId, endedAt: null },
      select: { id: true },
    });
    return direct && { stage: "direct", directAnswerId: direct.id };
  }
  const response = await tx.publishedResponse.findFirst({
    where: { slug: about.slug, status: "published", items: { some: { itemId } } },
    select: {
      id: true,
      revisions: {
        where: { publishedAt: { not: null } },
        orderBy: { number: "desc" },
        take: 1,
        select: { outcome: true },
      },
    },
  });
  const [revision] = response?.revisions ?? [];
  if (!response || !revision) return null;
  const promisesOf = await promisesOfResponses({ responseIds: [response.id], now, tx });
  const stage = answerStage({ ...revision, promises: promisesOf(response.id) });
  return { stage, responseId: response.id };
}

/** A sentence hangs on the words of the item: where those are gone already, nothing is kept beside them. */
async function keepWords(tx: Tx, { verdictId, itemId, words }: GiveVerdict & { verdictId: string }) {
  const sentence = words?.trim();
  if (!sentence || (await tx.feedbackWords.count({ where: { itemId } })) === 0) return;
  await tx.verdictWords.create({
    data: { verdictId, itemId, words: sentence },
    select: { verdictId: true },
  });
}

type OpenAgain = { item: TakenItem; verdictId: string; now: Date };

/** @returns false when it was looked at again before: an item opens once */
async function openAgain(tx: Tx, { item, verdictId, now }: OpenAgain): Promise<boolean> {
  const itemId = item.id;
  if ((await tx.secondLook.count({ where: { itemId } })) > 0) return false;
  await tx.secondLook.create({
    data: { itemId, verdictId, role: LOOKS_AGAIN, openedAt: now, dueOn: await lookAgainBy(tx, now) },
    select: { id: true },
  });
  const entry = { by: RESIDENT, at: now, subjectId: itemId, eventId: item.eventId };
  await recordEntry(tx, { kind: "item.lookOpened", details: { verdictId }, ...entry });
  await settleDispositions(tx, { itemIds: [itemId], by: RESIDENT, at: now });
  return true;
}

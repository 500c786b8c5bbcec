import { db } from "#app/db/client.server.ts";
import { isDuplicate } from "#app/db/errors.server.ts";
import type { AnswerVia, Channel, ItemKind } from "#app/db/generated/enums.ts";
import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { keyedHash } from "#app/platform/keys.server.ts";
import type { Random } from "#app/platform/random.server.ts";
import { holdEvent } from "../events/hold-event.server.ts";
import { isPracticeEvent } from "../events/practice.server.ts";
import type { Actor } from "../ledger/actor.ts";
import { inBalance } from "../ledger/counted-items.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { findSettings } from "../operator/settings.server.ts";
import { isReadIn, teamLanguages } from "../operator/team-languages.ts";
import { destroyWordsBy } from "./keeping-time.ts";
import type { SpokenFor } from "./reasons.ts";
import { issueReceipt, newTicket, openSealedCode, sealCode } from "./receipt.server.ts";
import { receiptCode } from "./receipt-code/receipt-code.ts";
import { keepHints } from "./screening/keep-hints.server.ts";

export type Submission = {
  /** What was said: NFC, trimmed, not blank. */
  words: string;
  eventId: string | null;
  channel: Channel;
  language: string;
  /** What it is, where somebody has said so. */
  kind?: ItemKind | null;
  areaId?: string | null;
  themeId?: string | null;
  mayPublish?: boolean;
  /** Somebody wrote it down for the person who said it. */
  writtenForAnother?: boolean;
  /** Whose words they are; only a group has a size, as it claims it, and a name on the list of community groups. */
  spokenFor?: SpokenFor;
  groupSize?: number | null;
  communityGroupId?: string | null;
  /** How the answer should reach the person; by e-mail once they have left an address on the receipt. */
  answerVia?: AnswerVia;
  saidOn?: Date | null;
  /** From the form that was sent; random, at least 16 characters. */
  submissionKey: string;
  keepWordsMonths: number;
  /** The day pass with which it was typed in. */
  passId?: string;
  by: Actor;
  now: Date;
  random: Random;
};

export type Submitted =
  | { itemId: string; ticket: string; isRepeat: boolean }
  | { ticket: null; isRepeat: true };

/**
 * Takes what somebody said. It is stored, with its receipt and its ledger entry, before this returns.
 * A repeat, which is the same submission key and the same words, adds nothing and leads to the same receipt; the same
 * key with other words is a new item, because two people may use one open form (TRUST.md, double tap). What is said at an
 * event that was merged meanwhile is said at the one that it was merged into.
 * @returns a ticket that shows the receipt's code for half an hour; no ticket for a repeat that comes later than that
 */
export async function submitFeedback(submission: Submission): Promise<Submitted> {
  try {
    return await transaction((tx) => storeSubmission(tx, submission));
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    return repeatSubmission(submission);
  }
}

/**
 * As submitFeedback, as a part of what a command stores.
 * @throws when it is a repeat: then the whole transaction comes to nothing (isDuplicate)
 */
export async function storeSubmission(
  tx: Tx,
  submission: Submission,
): Promise<Extract<Submitted, { ticket: string }>> {
  const { words, channel, by, now, random } = submission;
  const eventId = submission.eventId === null ? null : await holdEvent(tx, submission.eventId);
  const settings = await findSettings({ tx });
  const isRead = !settings || isReadIn(teamLanguages(settings), submission.language);
  const isPractice = await isPracticeEvent(tx, eventId);
  const item = await tx.feedbackItem.create({
    data: { ...itemRow({ ...submission, eventId }), isPractice, needsReaderSince: isRead ? null : now },
    select: { id: true },
  });
  await tx.feedbackWords.create({
    data: {
      itemId: item.id,
      original: words,
      shown: words,
      destroyBy: destroyWordsBy(now, submission.keepWordsMonths),
    },
  });
  if (submission.themeId)
    await tx.itemTheme.create({ data: { itemId: item.id, themeId: submission.themeId } });
  const { code, receiptId } = await issueReceipt(tx, { subject: { itemId: item.id }, now, random });
  const ticket = newTicket(random);
  await sealCode(tx, { receiptId, code, secret: ticket, now });
  await sealCode(tx, { receiptId, code, secret: repeatSecret(submission), now });
  await recordEntry(tx, {
    kind: "item.received",
    details: { channel, ...(submission.passId ? { passId: submission.passId } : {}) },
    by,
    at: now,
    subjectId: item.id,
    eventId,
    ...inBalance({ isPractice }, { to: "waiting" as const }),
  });
  const screened = { itemId: item.id, eventId, isPractice, words, language: submission.language };
  await keepHints(tx, { items: [screened], settings, by, at: now });
  return { itemId: item.id, ticket, isRepeat: false };
}

function itemRow(submission: Submission) {
  return {
    eventId: submission.eventId,
    channel: submission.channel,
    language: submission.language,
    kind: submission.kind ?? null,
    areaId: submission.areaId ?? null,
    receivedAt: submission.now,
    saidOn: submission.saidOn ?? null,
    mayPublish: submission.mayPublish ?? false,
    writtenForAnother: submission.writtenForAnother ?? false,
    spokenFor: submission.spokenFor ?? "self",
    groupSize: submission.groupSize ?? null,
    communityGroupId: submission.communityGroupId ?? null,
    answerVia: submission.answerVia ?? "code",
    enteredById: submission.by.kind === "staff" ? submission.by.staffId : null,
    submissionKeyHash: keyedHash("submission", submission.submissionKey),
    wordsHash: keyedHash("words", submission.words),
  };
}

/** Only whoever has the form and its words can open the code again. */
function repeatSecret({ submissionKey, words }: Submission): string {
  return `${submissionKey}\n${words}`;
}

/** What was submitted before, with a new ticket; none where that was longer than half an hour ago, or never. */
export async function repeatSubmission(submission: Submission): Promise<Submitted> {
  const { now, random } = submission;
  const known = await openSealedCode(db(), { secret: repeatSecret(submission), now });
  if (!known || !("itemId" in known.subject)) return { ticket: null, isRepeat: true };
  const ticket = newTicket(random);
  await transaction((tx) =>
    sealCode(tx, { receiptId: known.receiptId, code: receiptCode(known.bits), secret: ticket, now }),
  );
  return { itemId: known.subject.itemId, ticket, isRepeat: true };
}

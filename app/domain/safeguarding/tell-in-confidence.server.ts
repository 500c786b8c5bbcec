import { db } from "#app/db/client.server.ts";
import { isDuplicate } from "#app/db/errors.server.ts";
import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { keyedHash } from "#app/platform/keys.server.ts";
import type { Random } from "#app/platform/random.server.ts";
import { holdEvent } from "../events/hold-event.server.ts";
import { issueReceipt, newTicket, openSealedCode, sealCode } from "../feedback/receipt.server.ts";
import { receiptCode } from "../feedback/receipt-code/receipt-code.ts";
import { RESIDENT } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { hashPassword } from "../staff/password.server.ts";
import { raiseAlert } from "./raise-alert.server.ts";
import { storeCase } from "./store-case.server.ts";

export type Telling = {
  /** What happened: NFC, trimmed, not blank. */
  words: string;
  /** A safe way and time to reach the person, in their own words; either may be empty. */
  reach: { how: string; when: string };
  /** Chosen by the person, 8 characters or more; without one there are no messages. */
  phrase: string | null;
  eventId: string | null;
  language: string;
  /** From the form that was sent; random, at least 16 characters. */
  submissionKey: string;
  keepWordsMonths: number;
  now: Date;
  random: Random;
};

export type Told = { caseId: string; ticket: string; isRepeat: boolean } | { ticket: null; isRepeat: true };

/**
 * Takes what somebody tells in confidence (MISSION.md, confidential lane). The words are sealed, and stored with the
 * receipt, the alert and the ledger entry, before this returns; the ledger knows neither words nor event. A repeat, which
 * is the same submission key and the same words, adds nothing and leads to the same receipt (TRUST.md, double tap).
 * @returns a ticket that shows the receipt's code for half an hour; no ticket for a repeat that comes later than that
 */
export async function tellInConfidence(telling: Telling): Promise<Told> {
  const phraseHash = telling.phrase ? await hashPassword(telling.phrase) : null;
  try {
    return await transaction((tx) => store(tx, { ...telling, phraseHash }));
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    return repeat(telling);
  }
}

async function store(tx: Tx, telling: Telling & { phraseHash: string | null }): Promise<Told> {
  const { words, reach, phraseHash, language, keepWordsMonths, now, random } = telling;
  const eventId = telling.eventId === null ? null : await holdEvent(tx, telling.eventId);
  const { caseId } = await storeCase(tx, {
    ...{ words, reach, phraseHash, eventId, language, keepWordsMonths, now, random },
    receivedAt: now,
    submissionKeyHash: keyedHash("submission", telling.submissionKey),
    wordsHash: keyedHash("words", words),
  });
  const { code, receiptId } = await issueReceipt(tx, { subject: { caseId }, now, random });
  const ticket = newTicket(random);
  await sealCode(tx, { receiptId, code, secret: ticket, now });
  await sealCode(tx, { receiptId, code, secret: repeatSecret(telling), now });
  await recordEntry(tx, { kind: "case.told", details: {}, by: RESIDENT, at: now, subjectId: caseId });
  await raiseAlert(tx, { about: { caseId }, now });
  return { caseId, ticket, isRepeat: false };
}

/** Only whoever has the form and its words can open the code again. */
function repeatSecret({ submissionKey, words }: Telling): string {
  return `confidential\n${submissionKey}\n${words}`;
}

async function repeat(telling: Telling): Promise<Told> {
  const { now, random } = telling;
  const known = await openSealedCode(db(), { secret: repeatSecret(telling), now });
  if (!known || !("caseId" in known.subject)) return { ticket: null, isRepeat: true };
  const ticket = newTicket(random);
  await transaction((tx) =>
    sealCode(tx, { receiptId: known.receiptId, code: receiptCode(known.bits), secret: ticket, now }),
  );
  return { caseId: known.subject.caseId, ticket, isRepeat: true };
}

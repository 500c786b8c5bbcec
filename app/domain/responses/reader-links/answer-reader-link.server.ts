import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { SYSTEM } from "../../ledger/actor.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";
import { lockResponse } from "../lock-response.server.ts";
import { takeBackOffer } from "../send-back-response.server.ts";
import { openReaderLink } from "./open-reader-link.server.ts";

type AnswerReaderLink = {
  token: string;
  /** "canGoOut", or why it is sent back. */
  answer: { kind: "canGoOut" } | { kind: "sendBack"; because: string };
  now: Date;
};

/**
 * A trustee says, once, that they have read exactly these words and that they can go out, or sends them back to their
 * writer. It publishes nothing: somebody of the team does.
 * @throws 404 and 410 as openReaderLink
 */
export function answerReaderLink(input: AnswerReaderLink): Promise<void> {
  return transaction((tx) => answerLink(tx, input));
}

async function answerLink(tx: Tx, { token, answer, now }: AnswerReaderLink): Promise<void> {
  const { responseId } = await openReaderLink({ token, now }, { tx });
  const response = await lockResponse(tx, responseId);
  // What happened while the lock was waited for counts: another answer, other words, a withdrawal.
  const { id } = await openReaderLink({ token, now }, { tx });
  const because = answer.kind === "sendBack" ? answer.because : null;
  await tx.readerLink.update({
    where: { id },
    data: { answer: answer.kind, answeredAt: now, because },
    select: { id: true },
  });
  const entry = { details: { linkId: id }, by: SYSTEM, at: now, subjectId: responseId };
  if (answer.kind === "canGoOut") return recordEntry(tx, { kind: "response.trusteeRead", ...entry });
  await takeBackOffer(tx, response);
  await recordEntry(tx, { kind: "response.trusteeSentBack", ...entry });
}

import { transaction } from "#app/db/transaction.server.ts";
import type { Random } from "#app/platform/random.server.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { getSettings } from "../operator/settings.server.ts";
import { copyLink } from "../partners/links/copy-link.server.ts";
import { partnerTexts } from "../partners/partner-texts.server.ts";
import { isOpen, lockQuestion } from "./lock-question.server.ts";

export type LinkCopied = { ok: true; path: string } | { ok: false; reason: "not-open" | "nobody-to-ask" };

/**
 * A link to a question for somebody of the team to hand over: without mail, on the phone, or when nobody can be reached. It
 * is known only now. @returns refused once the question was answered or withdrawn, and with no contact @throws 404
 */
export function copyQuestionLink(asked: {
  questionId: string;
  by: StaffActor;
  now: Date;
  random: Random;
}): Promise<LinkCopied> {
  const { questionId, by, now, random } = asked;
  return transaction(async (tx): Promise<LinkCopied> => {
    const question = await lockQuestion(tx, questionId);
    if (!isOpen(question)) return { ok: false, reason: "not-open" };
    const { organisationId } = question;
    const copied = await copyLink(tx, { organisationId, about: { questionId }, now, random });
    if (!copied) return { ok: false, reason: "nobody-to-ask" };
    const { linkId, holder, language } = copied;
    const entry = { by, at: now, subjectId: questionId };
    await recordEntry(tx, { kind: "partner.linkCopied", details: { linkId, holder }, ...entry });
    const { href } = partnerTexts({ settings: await getSettings({ tx }), language });
    return { ok: true, path: href(`/answer/${copied.token}`) };
  });
}

import { transaction } from "#app/db/transaction.server.ts";
import type { TypedAnswer } from "../schema.ts";
import { markOpenedWithin } from "./mark-opened.server.ts";
import { openQuestionLink } from "./open-question-link.server.ts";

type KeepDraft = {
  token: string;
  /** The version of the draft that the page had; 0 where there was none. */
  version: number;
  fields: TypedAnswer;
  now: Date;
};

export type DraftKept =
  | { ok: true; version: number }
  /** Somebody else with this link saved meanwhile: both are shown, and nothing was written over. */
  | { ok: false; reason: "changed-meanwhile"; version: number; saved: TypedAnswer };

/** Keeps what a partner has typed until they come back. @throws 404 and 410 as openQuestionLink */
export function keepPartnerDraft({ token, version, fields, now }: KeepDraft): Promise<DraftKept> {
  return transaction(async (tx): Promise<DraftKept> => {
    const { question } = await openQuestionLink(tx, { token, now });
    await markOpenedWithin(tx, { question, now });
    const { id: questionId } = question;
    const draft = await tx.questionDraft.findUnique({
      where: { questionId },
      select: { version: true, fields: true },
    });
    const stored = draft?.version ?? 0;
    const isSame = draft !== null && JSON.stringify(draft.fields) === JSON.stringify(fields);
    if (stored !== version && !isSame) {
      const saved = (draft?.fields ?? {}) as TypedAnswer;
      return { ok: false, reason: "changed-meanwhile", version: stored, saved };
    }
    const kept = { version: stored + 1, fields, savedAt: now };
    await tx.questionDraft.upsert({
      where: { questionId },
      create: { questionId, ...kept },
      update: kept,
      select: { questionId: true },
    });
    return { ok: true, version: kept.version };
  });
}

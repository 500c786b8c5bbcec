import { db } from "#app/db/client.server.ts";
import { directionOf } from "#app/platform/catalogues.server.ts";
import { gone } from "#app/platform/http-errors.ts";
import { type ApprovedPassage, passagesOfQuestion } from "../approved-passages.server.ts";
import type { TypedAnswer } from "../schema.ts";
import { questionLink } from "./open-question-link.server.ts";

export type QuestionForPartner = {
  organisation: string;
  words: string;
  language: string;
  direction: "ltr" | "rtl";
  /** "2026-12-18" */
  dueOn: string;
  /** The public action that it is about. */
  action: { number: string; title: string; language: string; ref: string } | null;
  passages: ApprovedPassage[];
  /** What was kept, and its version; 0 while there is none. */
  draft: { version: number; savedAt: Date | null; fields: Partial<TypedAnswer> };
  /** What was sent: the page only shows it then. */
  sent: {
    kind: "answered" | "declined";
    progress: string | null;
    status: string | null;
    words: string | null;
    reason: string | null;
    role: string;
    sentAt: Date;
  } | null;
};

/**
 * What a partner reads: the question, approved words, and what they have typed or sent. Nothing of who said what.
 * Reading it changes nothing.
 * @throws 404 for an unknown token; 410 for one that does not work any more, and for a withdrawn question
 */
export async function questionForPartner({
  token,
  now,
}: {
  token: string;
  now: Date;
}): Promise<QuestionForPartner> {
  const { questionId } = await questionLink({ token, now });
  const row = await db().partnerQuestion.findUniqueOrThrow({
    where: { id: questionId },
    select: {
      ...{ words: true, language: true, dueOn: true, withdrawnAt: true },
      organisation: { select: { name: true } },
      action: {
        select: {
          ...{ number: true, ref: true },
          publications: { where: { endedAt: null }, take: 1, select: { title: true, language: true } },
        },
      },
      draft: { select: { version: true, fields: true, savedAt: true } },
      answer: {
        select: {
          ...{ kind: true, progress: true, status: true, words: true },
          ...{ reason: true, role: true, sentAt: true },
        },
      },
    },
  });
  if (row.withdrawnAt) throw gone("question");
  const { organisation, words, language, dueOn, action, draft, answer } = row;
  const [approved] = action?.publications ?? [];
  return {
    ...{ organisation: organisation.name, words, language, direction: directionOf(language) },
    dueOn: dueOn.toISOString().slice(0, 10),
    action: action && approved ? { number: action.number, ref: action.ref, ...approved } : null,
    passages: await passagesOfQuestion({ questionId }),
    draft: {
      version: draft?.version ?? 0,
      savedAt: draft?.savedAt ?? null,
      fields: (draft?.fields ?? {}) as Partial<TypedAnswer>,
    },
    sent: answer,
  };
}

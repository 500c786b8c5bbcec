import { db } from "#app/db/client.server.ts";
import type { Prisma } from "#app/db/generated/client.ts";
import { dateIn } from "#app/platform/clock.ts";
import { daysBetween } from "../../actions/promises/promise-state.ts";
import type { Original } from "../../translations/passage.ts";
import { type Shown, translatedPassages } from "../../translations/translated-passages.server.ts";

export type PublicOutcome = {
  id: string;
  said: "declined" | "noReply";
  organisation: string;
  /** The day on which the partner was asked, "2026-11-28", and the days since then. */
  askedOn: string;
  days: number;
  /** The question, and why they decline where they said why. */
  passage: Shown<"words" | "reason">;
};

const PUBLIC_OUTCOME = {
  ...{ id: true, words: true, language: true, askedAt: true },
  organisation: { select: { name: true } },
  answer: { select: { reason: true } },
  publications: { where: { endedAt: null }, take: 1, select: { kind: true } },
} as const satisfies Prisma.PartnerQuestionSelect;

type Asked = { now: Date; timeZone: string; language: string };

/** What is said in public about questions on an action that partners left without an answer, the longest wait first. */
export function outcomesOfAction({ actionId, ...asked }: Asked & { actionId: string }) {
  return outcomes({ actionId }, asked);
}

/** As outcomesOfAction, for the page of a published response. @param slug its address */
export function outcomesOfResponse({ slug, ...asked }: Asked & { slug: string }) {
  return outcomes({ response: { slug, status: "published", isPractice: false } }, asked);
}

async function outcomes(
  where: Prisma.PartnerQuestionWhereInput,
  { now, timeZone, language }: Asked,
): Promise<PublicOutcome[]> {
  const rows = await db().partnerQuestion.findMany({
    where: { ...where, publications: { some: { endedAt: null } } },
    orderBy: [{ askedAt: "asc" }, { id: "asc" }],
    select: PUBLIC_OUTCOME,
  });
  if (rows.length === 0) return [];
  const show = await translatedPassages({ language, originals: rows.map(originalOfQuestion) });
  const today = dateIn(timeZone, now);
  return rows.flatMap((row) => {
    const [publication] = row.publications;
    if (!publication) return [];
    const askedOn = dateIn(timeZone, row.askedAt);
    return [
      {
        ...{ id: row.id, said: publication.kind, organisation: row.organisation.name, askedOn },
        ...{ days: daysBetween(askedOn, today), passage: show(originalOfQuestion(row)) },
      },
    ];
  });
}

type Row = { id: string; words: string; language: string; answer: { reason: string | null } | null };

export function originalOfQuestion({ id, words, language, answer }: Row): Original<"words" | "reason"> {
  return { kind: "question", subjectId: id, language, words: { words, reason: answer?.reason ?? null } };
}

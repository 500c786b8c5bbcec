import { db } from "#app/db/client.server.ts";
import type { PlannedDate } from "../../actions/plan-reading/planned-action.ts";

const PER_PAGE = 20;

export type EarlierAnswerShown = {
  id: string;
  title: string;
  said: string;
  did: string;
  language: string;
  /** null when the file had none. */
  date: { date: string | null; precision: PlannedDate["precision"] } | null;
  link: string | null;
  source: string;
};

export type EarlierAnswers = { answers: EarlierAnswerShown[]; found: number; page: number; pages: number };

/** What was answered before this site, newest first, 20 a page; those without a date come last. */
export async function publicEarlierAnswers({ page = 1 }: { page?: number } = {}): Promise<EarlierAnswers> {
  const where = { withdrawnAt: null };
  const [found, rows] = await Promise.all([
    db().earlierAnswer.count({ where }),
    db().earlierAnswer.findMany({
      where,
      orderBy: [{ date: { sort: "desc", nulls: "last" } }, { id: "asc" }],
      skip: (page - 1) * PER_PAGE,
      take: PER_PAGE,
      select: {
        ...{ id: true, title: true, said: true, did: true, language: true, link: true, source: true },
        ...{ dateText: true, date: true, precision: true },
      },
    }),
  ]);
  return {
    answers: rows.map(({ dateText, date, precision, ...row }) => ({
      ...row,
      // Words such as "last spring" are not shown: only what is surely a date.
      date: dateText === "" || date === null ? null : { date, precision },
    })),
    found,
    page,
    pages: Math.max(1, Math.ceil(found / PER_PAGE)),
  };
}

/** Whether there is anything from before this site. */
export async function hasEarlierAnswers(): Promise<boolean> {
  return (
    (await db().earlierAnswer.findFirst({ where: { withdrawnAt: null }, select: { id: true } })) !== null
  );
}

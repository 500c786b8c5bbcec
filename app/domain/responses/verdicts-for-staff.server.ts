import { db } from "#app/db/client.server.ts";
import type { Prisma } from "#app/db/generated/client.ts";

const LATEST_TITLE = { orderBy: { number: "desc" }, take: 1, select: { title: true } } as const;

/** What staff read of a verdict; who gave it is the holder of a receipt, and nobody knows more. */
export const STAFF_VERDICT = {
  id: true,
  itemId: true,
  stage: true,
  answer: true,
  givenAt: true,
  setAsideAt: true,
  words: { select: { words: true } },
  response: { select: { id: true, slug: true, revisions: LATEST_TITLE } },
  item: { select: { isPractice: true } },
  secondLook: { select: { dueOn: true, endedAt: true, ending: true, sentence: true } },
} as const satisfies Prisma.VerdictSelect;

export type StaffVerdict = ReturnType<typeof staffVerdict>;

export function staffVerdict({
  words,
  response,
  item,
  ...verdict
}: Prisma.VerdictGetPayload<{ select: typeof STAFF_VERDICT }>) {
  return {
    ...verdict,
    ...item,
    words: words?.words ?? null,
    response: response && { id: response.id, title: response.revisions[0]?.title ?? "" },
  };
}

/** A withdrawn item is nobody's any more: what was thought of its answer is neither listed nor looked at again. */
const OF_ITEMS = { item: { withdrawal: { is: null } } } as const satisfies Prisma.VerdictWhereInput;

const LATEST = 50;

/** What is still to be looked at again, the earliest date first; then the last 50 verdicts of all, newest first. */
export async function verdictsForStaff(): Promise<{ toLookAt: StaffVerdict[]; latest: StaffVerdict[] }> {
  const [toLookAt, latest] = await Promise.all([
    db().verdict.findMany({
      where: { ...OF_ITEMS, secondLook: { endedAt: null } },
      orderBy: [{ secondLook: { dueOn: "asc" } }, { id: "asc" }],
      select: STAFF_VERDICT,
    }),
    db().verdict.findMany({
      where: OF_ITEMS,
      orderBy: [{ givenAt: "desc" }, { id: "desc" }],
      take: LATEST,
      select: STAFF_VERDICT,
    }),
  ]);
  return { toLookAt: toLookAt.map(staffVerdict), latest: latest.map(staffVerdict) };
}

/** How many real items wait for a second look, for the first page of the staff side. */
export function looksWaiting(): Promise<number> {
  return db().secondLook.count({
    where: { endedAt: null, item: { withdrawal: { is: null }, isPractice: false } },
  });
}

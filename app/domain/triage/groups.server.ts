import { db } from "#app/db/client.server.ts";

export type GroupInList = {
  id: string;
  wording: string;
  language: string;
  createdAt: Date;
  isPractice: boolean;
  members: number;
};

const PAGE = 50;

/** The groups that there are, newest first, 50 a page. @param after the `next` of the page before */
export async function groups({ after = "" }: { after?: string } = {}): Promise<{
  rows: GroupInList[];
  next: string | null;
}> {
  const found = await db().itemGroup.findMany({
    where: { endedAt: null, ...(/^[0-9a-f-]{36}$/.test(after) ? { id: { lt: after } } : {}) },
    orderBy: { id: "desc" },
    take: PAGE + 1,
    select: {
      id: true,
      wording: true,
      language: true,
      createdAt: true,
      members: { take: 1, select: { item: { select: { isPractice: true } } } },
      _count: { select: { members: { where: { leftAt: null } } } },
    },
  });
  const rows = found.slice(0, PAGE).map(({ _count, members, ...group }) => ({
    ...group,
    isPractice: members.some(({ item }) => item.isPractice),
    members: _count.members,
  }));
  return { rows, next: found.length > PAGE ? (rows.at(-1)?.id ?? null) : null };
}

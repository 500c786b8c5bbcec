import { db } from "#app/db/client.server.ts";
import type { Prisma } from "#app/db/generated/client.ts";
import type { Outcome } from "./outcome.ts";
import { RESPONSE_STATUSES, type ResponseStatus } from "./status.ts";

const PER_PAGE = 30;

export type StaffResponse = {
  id: string;
  title: string;
  status: ResponseStatus;
  outcome: Outcome;
  isPractice: boolean;
  items: number;
  actions: number;
  writer: string;
  writtenAt: Date;
  /** A public one has a newer revision that nobody has published yet. */
  hasCorrection: boolean;
  /** When it goes out by itself; null without a time, and when it was refused at its time. */
  publishAt: Date | null;
};

export type StaffResponses = {
  responses: StaffResponse[];
  counts: Record<ResponseStatus, number>;
  /** The cursor of the next page, if there is one. */
  next: string | null;
};

/**
 * The responses of one status, newest first.
 * @param before the cursor that the page before gave
 */
export async function responsesForStaff({
  status,
  before,
}: {
  status: ResponseStatus;
  before?: string;
}): Promise<StaffResponses> {
  const [rows, counts] = await Promise.all([
    db().publishedResponse.findMany({
      where: { status, ...(before ? { id: { lt: before } } : {}) },
      orderBy: { id: "desc" },
      take: PER_PAGE + 1,
      select: ROW,
    }),
    db().publishedResponse.groupBy({ by: ["status"], _count: true }),
  ]);
  const shown = rows.slice(0, PER_PAGE);
  const names = await namesOf(shown.flatMap((row) => row.revisions.map(({ writtenBy }) => writtenBy)));
  return {
    responses: shown.flatMap((row) => staffResponse(row, names)),
    counts: countsOf(counts),
    next: rows.length > PER_PAGE ? (shown.at(-1)?.id ?? null) : null,
  };
}

const ROW = {
  id: true,
  status: true,
  isPractice: true,
  revisions: {
    orderBy: { number: "desc" },
    take: 1,
    select: { title: true, outcome: true, writtenBy: true, writtenAt: true, publishedAt: true },
  },
  schedule: { select: { publishAt: true, refusedAt: true } },
  _count: { select: { items: true, actions: true } },
} as const satisfies Prisma.PublishedResponseSelect;

function staffResponse(
  { revisions, schedule, _count, ...response }: Prisma.PublishedResponseGetPayload<{ select: typeof ROW }>,
  names: Map<string, string>,
): StaffResponse[] {
  return revisions.map(({ title, outcome, writtenBy, writtenAt, publishedAt }) => ({
    ...response,
    title,
    outcome,
    ..._count,
    writer: names.get(writtenBy) ?? "",
    writtenAt,
    publishAt: schedule && !schedule.refusedAt ? schedule.publishAt : null,
    hasCorrection: response.status === "published" && publishedAt === null,
  }));
}

/** The names of people of the team, by id. */
export async function namesOf(staffIds: string[]): Promise<Map<string, string>> {
  const staff = await db().staffMember.findMany({
    where: { id: { in: staffIds } },
    select: { id: true, name: true },
  });
  return new Map(staff.map(({ id, name }) => [id, name]));
}

function countsOf(groups: { status: ResponseStatus; _count: number }[]): Record<ResponseStatus, number> {
  const count = (status: ResponseStatus) => groups.find((group) => group.status === status)?._count ?? 0;
  return Object.fromEntries(RESPONSE_STATUSES.map((status) => [status, count(status)])) as Record<
    ResponseStatus,
    number
  >;
}

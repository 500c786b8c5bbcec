import { db } from "#app/db/client.server.ts";
import { dateIn } from "#app/platform/clock.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { leadOfAction } from "../lead-of-action.server.ts";
import { promiseStanding } from "./promise-state.ts";
import type { PublicPromise } from "./public-promise-facts.server.ts";
import { shownPromises } from "./shown-promises.server.ts";

export type StaffPromise = PublicPromise & {
  id: string;
  /** Nobody has said what came of it. */
  isOpen: boolean;
};

const OPEN = { outcomes: { none: { takenBackAt: null } } };

/** All promises of the plans in use, and those of no action; what is late first. @param actionId only those of one action */
export async function promisesForStaff({
  now,
  actionId,
}: {
  now: Date;
  actionId?: string;
}): Promise<StaffPromise[]> {
  const where = actionId
    ? { actionId }
    : { OR: [{ actionId: null }, { action: { plan: { archivedAt: null } } }] };
  return (await shownPromises({ where, now })).map(forStaff);
}

/** Promises past their date of which nobody has said what came of them, the latest first. */
export async function promisesPastTheirDate({ now }: { now: Date }): Promise<StaffPromise[]> {
  const open = (await promisesForStaff({ now })).filter(({ isOpen }) => isOpen);
  const past = open.filter(({ state }) => state === "late" || state === "broken");
  return past.sort((one, other) => other.days - one.days);
}

/** One promise with the action it belongs to. @throws 404 */
export async function promiseForStaff({
  promiseId,
  now,
}: {
  promiseId: string;
  now: Date;
}): Promise<StaffPromise & { actionId: string | null }> {
  const [found] = await shownPromises({ where: { id: promiseId }, now });
  if (!found) throw notFound("promise");
  const { actionId } = await db().givenPromise.findUniqueOrThrow({
    where: { id: promiseId },
    select: { actionId: true },
  });
  return { ...forStaff(found), actionId };
}

/** The open promises that could take the place of one. */
export async function openPromises({ except }: { except: string }): Promise<{ id: string; name: string }[]> {
  const rows = await db().givenPromise.findMany({
    where: { ...OPEN, id: { not: except } },
    orderBy: { madeAt: "desc" },
    select: { id: true, words: true, organisation: { select: { name: true } } },
  });
  return rows.map(({ id, words, organisation }) => ({ id, name: `${organisation.name}: ${words}` }));
}

/** How many open promises of the plans in use are past their date or due soon: one query, for the first page of staff. */
export async function promisesToWatch({
  now,
  timeZone,
}: {
  now: Date;
  timeZone: string;
}): Promise<{ late: number; dueSoon: number }> {
  const rows = await db().$queryRaw<{ dueOn: Date }[]>`
    SELECT (
      SELECT date."dueOn" FROM "PromiseDate" date WHERE date."promiseId" = promise."id"
      ORDER BY date."number" DESC LIMIT 1) AS "dueOn"
    FROM "GivenPromise" promise
    LEFT JOIN "ActionItem" action ON action."id" = promise."actionId"
    LEFT JOIN "ActionPlan" plan ON plan."id" = action."planId"
    WHERE plan."archivedAt" IS NULL AND NOT EXISTS (
      SELECT FROM "PromiseOutcome" outcome
      WHERE outcome."promiseId" = promise."id" AND outcome."takenBackAt" IS NULL)`;
  const today = dateIn(timeZone, now);
  const states = rows.map(({ dueOn }) => {
    const due = dueOn.toISOString().slice(0, 10);
    // One that counts as broken by the clock alone still waits for somebody to say what came of it.
    return promiseStanding({ dueOn: due, outcome: null, today, brokenAfterDays: Number.POSITIVE_INFINITY })
      .state;
  });
  const count = (state: string) => states.filter((one) => one === state).length;
  return { late: count("late"), dueSoon: count("dueSoon") };
}

/** The organisations that can promise, and who leads an action. */
export async function promisingOrganisations({ actionId }: { actionId: string | null }): Promise<{
  organisations: { id: string; name: string }[];
  leadId: string | null;
}> {
  const [organisations, lead] = await Promise.all([
    db().organisation.findMany({ orderBy: { name: "asc" }, select: { id: true, name: true } }),
    actionId ? leadOfAction(db(), { actionId }) : null,
  ]);
  return { organisations, leadId: lead?.id ?? null };
}

function forStaff({ id, promise }: { id: string; promise: PublicPromise }): StaffPromise {
  return { ...promise, id, isOpen: promise.outcome === null };
}

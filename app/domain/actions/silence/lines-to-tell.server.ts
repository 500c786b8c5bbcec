import { db } from "#app/db/client.server.ts";
import { dateColumn, dateIn } from "#app/platform/clock.ts";
import { leadOfAction } from "../lead-of-action.server.ts";
import { dayAfter } from "./silence.ts";
import { actionSilences, type SilenceClock } from "./silences.server.ts";
import { unansweredToTell } from "./unanswered-links.server.ts";

/** Each line is told of a week before it is public. */
const WITHIN_DAYS = 7;
/** A mail takes along what is due by then: the next one is a week away. */
const TAKEN_ALONG_DAYS = 14;

/** Something that the public pages will say, or say already, about what an organisation owes. */
export type LineToTell = {
  organisationId: string;
  /** The action, or the promise. */
  subjectId: string;
  /** The last day before it is said. */
  dueBy: string;
  /** It cannot wait for a week. */
  isUrgent: boolean;
} & (
  | { kind: "update"; title: string; ref: string; isPublic: boolean }
  | { kind: "unanswered"; title: string; ref: string; items: number }
  | { kind: "promise"; title: string; slug: string; isPublic: boolean }
);

/** What nobody was told of yet, of every organisation: each line once. */
export async function linesToTell(clock: SilenceClock): Promise<LineToTell[]> {
  const today = dateIn(clock.timeZone, clock.now);
  const [updates, unanswered, promises] = await Promise.all([
    updatesOwed(clock, today),
    unansweredOwed(today),
    promisesOwed(today),
  ]);
  const lines = [...updates, ...unanswered, ...promises];
  const told = await db().silenceNotice.findMany({
    where: { OR: lines.map(keyOf) },
    select: { kind: true, actionId: true, promiseId: true, dueBy: true },
  });
  const isTold = (line: LineToTell) =>
    told.some((one) => {
      const subject = one.actionId ?? one.promiseId;
      const isSame = one.kind === line.kind && subject === line.subjectId;
      return isSame && one.dueBy.getTime() === dateColumn(line.dueBy).getTime();
    });
  return lines.filter((line) => !isTold(line));
}

/** What makes a line the same line: after an update, another date or another link it is a new one. */
export function keyOf({ kind, subjectId, dueBy }: Pick<LineToTell, "kind" | "subjectId" | "dueBy">) {
  const subject = kind === "promise" ? { promiseId: subjectId } : { actionId: subjectId };
  return { kind, ...subject, dueBy: dateColumn(dueBy) };
}

async function updatesOwed(clock: SilenceClock, today: string): Promise<LineToTell[]> {
  const soon = (await actionSilences(clock)).filter(
    ({ kind, dueBy }) =>
      ["quiet", "due", "silent"].includes(kind) && dueBy <= dayAfter(today, TAKEN_ALONG_DAYS),
  );
  return withLead(
    soon.map(({ id, ref, number, title, dueBy, kind }) => ({
      ...{ kind: "update" as const, subjectId: id, ref, title: `${number}. ${title}`, dueBy },
      ...{ isPublic: kind === "silent", isUrgent: dueBy <= dayAfter(today, WITHIN_DAYS) },
    })),
  );
}

async function unansweredOwed(today: string): Promise<LineToTell[]> {
  return withLead(
    (await unansweredToTell()).map(({ actionId, ...line }) => ({
      ...{ kind: "unanswered" as const, subjectId: actionId, ...line },
      ...{ dueBy: dayAfter(today, WITHIN_DAYS - 1), isUrgent: true },
    })),
  );
}

async function withLead<Line extends { subjectId: string }>(
  lines: Line[],
): Promise<(Line & { organisationId: string })[]> {
  const led = await Promise.all(
    lines.map(async (line) => ({ line, lead: await leadOfAction(db(), { actionId: line.subjectId }) })),
  );
  return led.flatMap(({ line, lead }) => (lead ? [{ ...line, organisationId: lead.id }] : []));
}

type OpenPromise = { id: string; slug: string; words: string; organisationId: string; dueOn: Date };

/** The open promises of the plans in use that are due soon, or past their date. */
async function promisesOwed(today: string): Promise<LineToTell[]> {
  const rows = await db().$queryRaw<OpenPromise[]>`
    SELECT promise."id", promise."slug", promise."words", promise."organisationId", agreed."dueOn"
    FROM "GivenPromise" promise
    CROSS JOIN LATERAL (
      SELECT date."dueOn" FROM "PromiseDate" date WHERE date."promiseId" = promise."id"
      ORDER BY date."number" DESC LIMIT 1) agreed
    LEFT JOIN "ActionItem" action ON action."id" = promise."actionId"
    LEFT JOIN "ActionPlan" plan ON plan."id" = action."planId"
    WHERE plan."archivedAt" IS NULL AND agreed."dueOn" <= ${dayAfter(today, TAKEN_ALONG_DAYS)}::date
      AND NOT EXISTS (
        SELECT FROM "PromiseOutcome" outcome
        WHERE outcome."promiseId" = promise."id" AND outcome."takenBackAt" IS NULL)
    ORDER BY agreed."dueOn", promise."id"`;
  return rows.map(({ id, slug, words, organisationId, dueOn }) => {
    const dueBy = dueOn.toISOString().slice(0, 10);
    return {
      ...{ kind: "promise", subjectId: id, slug, title: words, organisationId, dueBy },
      ...{ isPublic: dueBy < today, isUrgent: dueBy <= dayAfter(today, WITHIN_DAYS) },
    };
  });
}

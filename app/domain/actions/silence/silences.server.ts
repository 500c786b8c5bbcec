import { db } from "#app/db/client.server.ts";
import { Prisma } from "#app/db/generated/client.ts";
import { dateIn } from "#app/platform/clock.ts";
import { isMailOn } from "#app/platform/env.server.ts";
import type { Settings } from "../../operator/schema.ts";
import type { ActionStatus } from "../status.ts";
import { PRESENT_PLAN } from "./present-plan.ts";
import { firstDayOf, type Silence, silenceOf } from "./silence.ts";

/** When it is, and after how many days an action with no agreed time of its own is silent. */
export type SilenceClock = {
  now: Date;
  timeZone: string;
  updateEveryDays: number;
  /** Organisations can be told by mail: not in the demo, and not where no mail is set up. */
  canMail?: boolean;
};

export function silenceClock({ region, promises, isDemo }: Settings, now: Date): SilenceClock {
  const { updateEveryDays } = promises;
  return { now, timeZone: region.timeZone, updateEveryDays, canMail: isMailOn() && !isDemo };
}

export type ActionSilence = Silence & { id: string; ref: string; number: string; title: string };

type Row = {
  id: string;
  ref: string;
  number: string;
  title: string;
  status: ActionStatus;
  startDate: string | null;
  pausedUntil: Date | null;
  updateEveryDays: number | null;
  openedAt: Date;
  postedAt: Date | null;
};

const onlyThis = (actionId: string | undefined) =>
  actionId ? Prisma.sql`action."id" = ${actionId}::uuid` : Prisma.sql`true`;

/** How long each public action of the present plan has been silent, in the plan's order. @param actionId only this one */
export async function actionSilences({
  actionId,
  ...clock
}: SilenceClock & { actionId?: string }): Promise<ActionSilence[]> {
  const rows = await db().$queryRaw<Row[]>`
    SELECT action."id", action."ref", action."number", publication."title", action."status"::text AS "status",
      action."startDate", action."pausedUntil", action."updateEveryDays", plan."openedAt",
      (SELECT max(progress."postedAt") FROM "ProgressUpdate" progress WHERE progress."actionId" = action."id")
        AS "postedAt"
    FROM "ActionItem" action
    JOIN "ActionPlan" plan ON plan."id" = action."planId"
    JOIN "ActionPublication" publication
      ON publication."actionId" = action."id" AND publication."endedAt" IS NULL
    WHERE action."planId" = ${PRESENT_PLAN} AND ${onlyThis(actionId)}
    ORDER BY action."position"`;
  return rows.map((row) => silenceOfRow(row, clock));
}

function silenceOfRow({ id, ref, number, title, ...row }: Row, clock: SilenceClock): ActionSilence {
  const dayOf = (at: Date) => dateIn(clock.timeZone, at);
  const silence = silenceOf({
    status: row.status,
    openedOn: dayOf(row.openedAt),
    startsOn: firstDayOf(row.startDate),
    lastUpdateOn: row.postedAt && dayOf(row.postedAt),
    pausedUntil: row.pausedUntil?.toISOString().slice(0, 10) ?? null,
    everyDays: row.updateEveryDays ?? clock.updateEveryDays,
    today: dayOf(clock.now),
  });
  return { id, ref, number, title, ...silence };
}

/** Actions that are silent, or will be within a week; the longest overdue first. */
export async function silentActions(clock: SilenceClock & { actionId?: string }): Promise<ActionSilence[]> {
  const all = await actionSilences(clock);
  return all
    .filter(({ kind }) => kind === "silent" || kind === "due")
    .sort((one, other) => one.dueBy.localeCompare(other.dueBy));
}

export type SilenceToTell = ActionSilence & {
  /** When somebody said that they told whoever leads it. */
  toldAt: Date | null;
};

/** As silentActions, with whether whoever leads was told of this line. */
export async function silencesToTell(clock: SilenceClock): Promise<SilenceToTell[]> {
  const due = await silentActions(clock);
  const notices = await db().silenceNotice.findMany({
    where: { kind: "update", actionId: { in: due.map(({ id }) => id) } },
    select: { actionId: true, dueBy: true, toldAt: true },
  });
  return due.map((one) => {
    const told = notices.find(
      ({ actionId, dueBy }) => actionId === one.id && dueBy.toISOString().slice(0, 10) === one.dueBy,
    );
    return { ...one, toldAt: told?.toldAt ?? null };
  });
}

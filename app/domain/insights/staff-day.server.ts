import { db } from "#app/db/client.server.ts";
import { promisesToWatch } from "../actions/promises/promises-for-staff.server.ts";
import { silentActions } from "../actions/silence/silences.server.ts";
import { questionsToWatch } from "../questions/questions-for-staff.server.ts";
import { may, type SignedInStaff } from "../staff/permissions.ts";
import { itemsToRead } from "../triage/needs-reader.server.ts";
import { type ItemsWaiting, itemsWaiting } from "./items-waiting.server.ts";
import { type LastWeek, lastWeek } from "./last-week.server.ts";
import { lateAnswers, lateItems } from "./overdue.server.ts";
import { type WorkWaiting, workWaiting } from "./work-waiting.server.ts";

/** What one person of the team finds on their first page; null where their role does not see it. */
export type StaffDay = {
  items: ItemsWaiting[] | null;
  work: WorkWaiting | null;
  /** Open promises that are past their date, and those that are due soon. */
  promises: { late: number; dueSoon: number } | null;
  /** Answers of partners that arrived and nobody has taken up, and questions past their date. */
  questions: { arrived: number; late: number } | null;
  /** Actions without an update in time, or within a week. */
  silent: number | null;
  /** Linked items whose answer is later than promised. */
  lateAnswers: number | null;
  /** Items in the languages that they read. */
  toRead: number | null;
  /** Alerts about confidential cases that nobody has opened. */
  caseAlerts: number | null;
  week: LastWeek | null;
};

type AskedOf = {
  me: SignedInStaff;
  now: Date;
  timeZone: string;
  promises: { readWithinDays: number; answerWithinDays: number; updateEveryDays: number };
};

export async function staffDay({ me, now, timeZone, promises }: AskedOf): Promise<StaffDay> {
  const readsQueue = may(me, "triage.read");
  const [items, work, promised, questions, silent, late, toRead, caseAlerts, week] = await Promise.all([
    readsQueue ? itemsWaiting({ staffId: me.id, now, readWithinDays: promises.readWithinDays }) : null,
    readsQueue ? workWaiting({ staffId: me.id }) : null,
    may(me, "actions.read") ? promisesToWatch({ now, timeZone }) : null,
    may(me, "partners.read") ? questionsToWatch({ now, timeZone }) : null,
    may(me, "actions.read")
      ? silentActions({ now, timeZone, updateEveryDays: promises.updateEveryDays })
      : null,
    readsQueue ? lateAnswers({ now, timeZone, promises }) : null,
    may(me, "reading.translate") ? itemsToRead({ staffId: me.id }) : null,
    may(me, "confidential.read")
      ? db().safeguardingAlert.count({ where: { caseId: { not: null }, openedAt: null } })
      : null,
    readsQueue ? lastWeek({ now, timeZone }) : null,
  ]);
  return {
    items,
    work,
    promises: promised,
    questions,
    silent: silent?.length ?? null,
    lateAnswers: late?.reduce((sum, line) => sum + lateItems(line), 0) ?? null,
    toRead,
    caseAlerts,
    week,
  };
}

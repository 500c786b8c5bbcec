import { dateIn } from "#app/platform/clock.ts";
import type { Settings } from "../operator/schema.ts";

/** What day it is for the operator, and how many days after its date a question counts as not replied to. */
export type QuestionClock = { now: Date; timeZone: string; noReplyAfterDays: number };

export function questionClock({ region, promises }: Settings, now: Date): QuestionClock {
  return { now, timeZone: region.timeZone, noReplyAfterDays: promises.noReplyAfterDays };
}

export function todayOf({ now, timeZone }: QuestionClock): string {
  return dateIn(timeZone, now);
}

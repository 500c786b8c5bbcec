import { findDayPass } from "#app/domain/events/day-pass/enter-day-pass.server.ts";
import { dayPassDays, makeDayPass } from "#app/domain/events/day-pass/make-day-pass.server.ts";
import type { StaffActor } from "#app/domain/ledger/actor.ts";
import { random } from "#app/platform/random.server.ts";

const timeZone = "Europe/London";

/** A volunteer may type the sheets of an event for a day. */
export async function givenDayPass({ eventId, by }: { eventId: string; by: StaffActor }) {
  const now = new Date();
  const [lastDay = ""] = dayPassDays({ startsAt: now, timeZone, now });
  const made = await makeDayPass({ eventId, name: "Table 3", lastDay, timeZone, by, now, random });
  if (!made.ok) throw new Error(made.reason);
  const { id: passId } = await findDayPass({ token: made.path.split("/").at(-1) ?? "", now });
  return { ...made, eventId, passId };
}

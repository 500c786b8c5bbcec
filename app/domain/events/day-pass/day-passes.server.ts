import { db } from "#app/db/client.server.ts";
import { MOST_WRONG_PINS } from "./enter-day-pass.server.ts";

/** Far more than one event has. */
const MOST = 200;

export type DayPassOnList = {
  id: string;
  name: string;
  createdAt: Date;
  expiresAt: Date;
  isOpen: boolean;
  /** How many sheets were typed in with it. */
  typed: number;
};

/** The passes of an event, newest first. */
export async function dayPasses({ eventId, now }: { eventId: string; now: Date }): Promise<DayPassOnList[]> {
  const passes = await db().dayPass.findMany({
    where: { eventId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: MOST,
    select: { id: true, name: true, createdAt: true, expiresAt: true, endedAt: true, wrongPins: true },
  });
  const counts = await Promise.all(passes.map(({ id }) => typedWith({ passId: id })));
  return passes.map(({ endedAt, wrongPins, ...pass }, at) => ({
    ...pass,
    isOpen: endedAt === null && pass.expiresAt > now && wrongPins < MOST_WRONG_PINS,
    typed: counts[at] ?? 0,
  }));
}

/** How many sheets were typed in with a pass, by the ledger. */
export function typedWith({ passId }: { passId: string }): Promise<number> {
  return db().ledgerEntry.count({
    where: { kind: "item.received", details: { path: ["passId"], equals: passId } },
  });
}

/** The names of passes by their ids. */
export async function dayPassNames(ids: (string | null)[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids)].filter((id) => id !== null);
  if (wanted.length === 0) return new Map();
  const passes = await db().dayPass.findMany({
    where: { id: { in: wanted } },
    select: { id: true, name: true },
  });
  return new Map(passes.map(({ id, name }) => [id, name]));
}

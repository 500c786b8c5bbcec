import { db } from "#app/db/client.server.ts";
import { decide } from "#app/domain/desk/decide.server.ts";
import { setToldBack } from "#app/domain/events/set-told-back.server.ts";
import { importFeedback } from "#app/domain/feedback/import-feedback.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { after, dateIn, days } from "#app/platform/clock.ts";
import { random } from "#app/platform/random.server.ts";
import { importRow } from "#tests/support/scenarios/import-row.ts";
import { DEMO_EVENTS } from "./demo-events.ts";
import { DEMO_AREAS } from "./demo-places.ts";
import { SAID_AT, YEAR_CLOSURES, YEAR_EVENTS, YEAR_LINKS, type YearEvent } from "./demo-year.ts";
import { YEAR_SAID } from "./demo-year-said.ts";
import { type FeedbackSeed, seedEvent } from "./seed-feedback.ts";

type Said = { words: string; theme: string; event: YearEvent };

/** Where people heard what came of it, and how many days ago. */
const TOLD_BACK = [
  ["circle", 250],
  ["college", 120],
  ["school", 60],
] as const;

/** Every tenth item is not for the plan. */
const NOT_FOR_THE_PLAN = 10;

/**
 * A whole year of what people said, as typed in from cards, and what the staff did with it.
 * @returns the ids of the events by their names here
 */
export async function seedYear(
  seed: FeedbackSeed,
  known: ReadonlyMap<string, { id: string }>,
): Promise<Map<string, string>> {
  const events = new Map([...known].map(([name, { id }]) => [name, id]));
  for (const [name, about] of Object.entries(YEAR_EVENTS))
    events.set(name, (await seedEvent(seed, about)).id);
  const said = Object.entries(YEAR_SAID).flatMap(([theme, all]) =>
    all.map((words, index): Said => ({ words, theme, event: SAID_AT[index % SAID_AT.length] ?? "market" })),
  );
  for (const event of Object.keys(YEAR_LINKS) as YearEvent[]) {
    const eventId = events.get(event) ?? "";
    const here = said.filter((one) => one.event === event);
    await typeIn(seed, { event, eventId, here });
    await triage(seed, { event, eventId, here });
  }
  for (const [name, daysAgo] of TOLD_BACK) {
    const toldBackOn = dateIn("Europe/London", after(seed.now, -days(daysAgo)));
    const eventId = events.get(name) ?? "";
    await setToldBack({
      eventId,
      toldBackOn,
      timeZone: "Europe/London",
      by: staffActor(seed.staff),
      now: seed.now,
    });
  }
  return events;
}

type Place = { event: YearEvent; eventId: string; here: Said[] };

function daysAgoOf(event: YearEvent): number {
  return { ...DEMO_EVENTS, ...YEAR_EVENTS }[event].daysAgo;
}

async function typeIn({ now, staff }: FeedbackSeed, { event, eventId, here }: Place): Promise<void> {
  const rows = here.map(({ words, theme }, index) =>
    importRow({ row: index + 2, words, theme, area: DEMO_AREAS[index % DEMO_AREAS.length] ?? null }),
  );
  const at = after(now, -days(daysAgoOf(event) - 1));
  const given = { eventId, language: "en", keepWordsMonths: 24, by: staffActor(staff), now: at, random };
  const { added } = await importFeedback({ ...given, rows });
  if (added !== rows.length) throw new Error(`${rows.length - added} of the year's cards did not come in`);
}

async function triage({ now, staff, actions }: FeedbackSeed, { event, eventId, here }: Place): Promise<void> {
  const by = staffActor(staff);
  const at = after(now, -days(daysAgoOf(event) - 5));
  const idsOf = await idsByWords(eventId);
  const closed = here.filter((_, index) => index % NOT_FOR_THE_PLAN === NOT_FOR_THE_PLAN - 1);
  for (const [index, { words }] of closed.entries()) {
    const closure = YEAR_CLOSURES[index % YEAR_CLOSURES.length];
    if (closure)
      await decided(
        decide({ itemIds: idsOf([words]), decision: { kind: "closure", ...closure }, by, now: at }),
      );
  }
  for (const [theme, link] of Object.entries(YEAR_LINKS[event])) {
    const { action, influence, before = null, after: then = null } = link;
    const words = here.filter((one) => one.theme === theme && !closed.includes(one)).map((one) => one.words);
    if (words.length === 0) continue;
    const decision = {
      kind: "link",
      actionId: actions.get(action) ?? "",
      influence,
      before,
      after: then,
    } as const;
    await decided(decide({ itemIds: idsOf(words), decision, by, now: at }));
  }
}

async function decided(done: ReturnType<typeof decide>): Promise<void> {
  const result = await done;
  if (!result.ok) throw new Error(`a decision of the demonstration's year was refused: ${result.reason}`);
}

async function idsByWords(eventId: string): Promise<(words: string[]) => string[]> {
  const items = await db().feedbackItem.findMany({
    where: { eventId },
    select: { id: true, words: { select: { shown: true } } },
  });
  const ids = new Map(items.map(({ id, words }) => [words?.shown, id]));
  return (words) => words.flatMap((one) => ids.get(one) ?? []);
}

import { db } from "#app/db/client.server.ts";
import { createEvent } from "#app/domain/events/create-event.server.ts";
import { openSealedCode } from "#app/domain/feedback/receipt.server.ts";
import { receiptCode } from "#app/domain/feedback/receipt-code/receipt-code.ts";
import { withdrawItem } from "#app/domain/feedback/withdraw-item.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import type { SignedInStaff } from "#app/domain/staff/permissions.ts";
import { answerDirectly } from "#app/domain/triage/answer-directly.server.ts";
import { after, days, hours, minutes } from "#app/platform/clock.ts";
import { random } from "#app/platform/random.server.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { DEMO_SETTINGS } from "#tests/support/scenarios/given-settings.ts";
import { closeItem, linkItem, setThemes } from "#tests/support/scenarios/one-decision.ts";
import { DEMO_EVENTS, type DemoEvent, type MadeUpEvent } from "./demo-events.ts";
import { DEMO_FEEDBACK, type DemoItem } from "./demo-feedback.ts";
import type { Places } from "./seed-places.ts";

export type FeedbackSeed = { now: Date; staff: SignedInStaff; places: Places; actions: Map<string, string> };

/** The item is the one whose receipt code is printed. */
type DemoFeedback = {
  openEventCode: string;
  receiptCode: string;
  itemId: string;
  events: Map<string, { id: string }>;
};

/** Everything that was said at the demonstration's events, and what the staff did with it. */
export async function seedFeedback(seed: FeedbackSeed): Promise<DemoFeedback> {
  const events = new Map<DemoEvent, { id: string; code: string }>();
  for (const name of Object.keys(DEMO_EVENTS) as DemoEvent[])
    events.set(name, await seedEvent(seed, DEMO_EVENTS[name]));
  let printed = { receiptCode: "", itemId: "" };
  for (const [index, item] of DEMO_FEEDBACK.entries()) {
    const eventId = item.event ? (events.get(item.event)?.id ?? null) : null;
    const daysAgo = item.event ? DEMO_EVENTS[item.event].daysAgo : 6;
    const saidAt = after(seed.now, -days(daysAgo) + minutes(index * 3));
    const { itemId, ticket } = await say(seed, { item, eventId, saidAt });
    if (item.link?.action === "12" && printed.itemId === "") {
      printed = { receiptCode: await codeOf(ticket, saidAt), itemId };
    }
    await handle(seed, { item, itemId, at: after(saidAt, days(item.event === "library" ? 1 : 4)) });
  }
  return { openEventCode: events.get("library")?.code ?? "", ...printed, events };
}

/** An event of the demonstration, with the time in which things could be said there. */
export async function seedEvent(
  { now, staff }: FeedbackSeed,
  { daysAgo, ...about }: MadeUpEvent,
): Promise<{ id: string; code: string }> {
  const date = isoDay(after(now, -days(daysAgo)));
  return createEvent({
    event: {
      ...about,
      languages: [...about.languages],
      hosts: "Warwickshire Race Equality Partnership",
      date,
      startTime: "10:00",
      endTime: "14:00",
      opensOn: date,
      closesOn: isoDay(after(now, days(28 - daysAgo))),
      answerBy: isoDay(after(now, days(60 - daysAgo))),
      listing: "full",
    },
    timeZone: DEMO_SETTINGS.region.timeZone,
    isDemo: true,
    by: staffActor(staff),
    now: after(now, -days(daysAgo + 7)),
    random,
  });
}

const isoDay = (at: Date) => at.toISOString().slice(0, 10);

async function say(
  { places }: FeedbackSeed,
  { item, eventId, saidAt }: { item: DemoItem; eventId: string | null; saidAt: Date },
) {
  return givenFeedback({
    words: item.words,
    eventId,
    channel: item.channel ?? "web",
    language: item.language ?? "en",
    spokenFor: item.group ? "group" : item.forAnother ? "another" : "self",
    groupSize: item.group?.size ?? null,
    communityGroupId: item.group ? (places.communityGroupIds.get(item.group.name) ?? null) : null,
    areaId: item.area ? (places.areaIds.get(item.area) ?? null) : null,
    now: saidAt,
  });
}

async function codeOf(ticket: string, saidAt: Date): Promise<string> {
  const sealed = await openSealedCode(db(), { secret: ticket, now: saidAt });
  return sealed ? receiptCode(sealed.bits).words : "";
}

type Handle = { item: DemoItem; itemId: string; at: Date };

async function handle({ staff, places, actions }: FeedbackSeed, { item, itemId, at }: Handle): Promise<void> {
  const by = staffActor(staff);
  const themeId = item.theme ? places.themeIds.get(item.theme) : undefined;
  if (themeId) await setThemes({ itemId, themeIds: [themeId], by, now: at });
  const actionId = item.link ? actions.get(item.link.action) : undefined;
  if (item.link && actionId) {
    const { influence, before, after: later } = item.link;
    await linkItem({
      itemId,
      actionId,
      influence,
      before: before ?? null,
      after: later ?? null,
      by,
      now: at,
    });
  }
  if (item.closure) await closeItem({ itemId, ...item.closure, by, now: at });
  if (item.directAnswer) await answerDirectly({ itemId, words: item.directAnswer, by, now: at });
  if (item.withdrawn) await withdrawItem({ itemId, now: after(at, hours(2)) });
}

import { readFileSync } from "node:fs";
import { db } from "#app/db/client.server.ts";
import { confirmPlanReading } from "#app/domain/actions/confirm-plan-reading.server.ts";
import { planLanguages } from "#app/domain/actions/plan-reading/plan-languages.server.ts";
import { readPlan } from "#app/domain/actions/plan-reading/read-plan.ts";
import { postProgress } from "#app/domain/actions/post-progress.server.ts";
import { publishAction } from "#app/domain/actions/publish-action.server.ts";
import { storePlanReading } from "#app/domain/actions/store-plan-reading.server.ts";
import { createEvent } from "#app/domain/events/create-event.server.ts";
import { eventSchema } from "#app/domain/events/schema.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { addNames } from "#app/domain/names/add-names.server.ts";
import type { SignedInStaff } from "#app/domain/staff/permissions.ts";
import { createTheme } from "#app/domain/triage/create-theme.server.ts";
import { after, dateIn, days } from "#app/platform/clock.ts";
import { random } from "#app/platform/random.server.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenPublishedResponse } from "#tests/support/scenarios/given-published-response.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { linkItem } from "#tests/support/scenarios/one-decision.ts";

const PLACE = "tests/support/second-installation";
export const TIME_ZONE = "Europe/Berlin";

/** A climate partnership in another country: what an operator sets, and nothing in the code. */
export function givenClimateSettings(): Promise<void> {
  return givenSettings({
    identity: {
      operatorName: "Klimabündnis Musterhausen",
      operatorKind: "Ein eingetragener Verein",
      campaignName: "Unser Klima",
      tagline: "Gesagt, getan",
      brandColour: "#1f5c3a",
      logoFileId: null,
    },
    contacts: {
      email: "hallo@klima.example",
      phone: "+49 30 0000000",
      address: "Marktplatz 1, Musterhausen",
    },
    languages: { default: "de", offered: ["de"] },
    lanes: { incident: false },
    confidentialLane: { isOpen: false, readOn: [], deputyEmail: "", deputyAfterHours: 24 },
    team: { languages: [], support: "" },
    region: { timeZone: TIME_ZONE, currency: "EUR", country: "DE" },
    promises: {
      readWithinDays: 5,
      answerWithinDays: 45,
      lookAgainWithinDays: 10,
      keepWordsMonths: 12,
      brokenAfterDays: 90,
      updateEveryDays: 90,
      noReplyAfterDays: 14,
      factsWorkingDays: 3,
    },
  });
}

/** The plan as its document is, one action of it public, with an event, what people said there, and an answer. */
export async function givenClimatePlan({ staff, now }: { staff: SignedInStaff; now: Date }) {
  const by = staffActor(staff);
  await addNames({ kind: "area", names: ["Nordstadt", "Südstadt"], by, now });
  await createTheme({ name: "Verkehr", by, now });
  const actionId = await publicAction({ by, now });
  const day = dateIn(TIME_ZONE, after(now, -days(2)));
  const event = await createEvent({
    event: eventSchema.parse({
      name: "Klimatag auf dem Markt",
      hosts: "Klimabündnis Musterhausen",
      venue: "Marktplatz",
      town: "Musterhausen",
      date: day,
      startTime: "10:00",
      endTime: "16:00",
      opensOn: day,
      closesOn: dateIn(TIME_ZONE, after(now, days(20))),
      answerBy: "",
      listing: "full",
      summary: "Ein Tag für Ideen.",
    }),
    timeZone: TIME_ZONE,
    by,
    now,
    random,
  });
  const itemIds: string[] = [];
  for (let said = 1; said <= 12; said += 1) {
    const words = `Bitte mehr Schatten in der Nordstadt, Straße ${said}.`;
    const { itemId } = await givenFeedback({ eventId: event.id, words, language: "de", now });
    itemIds.push(itemId);
  }
  const answered = itemIds.slice(0, 6);
  const claim = { influence: "changed", before: "50 Bäume geplant", after: "200 Bäume geplant" } as const;
  for (const itemId of answered) await linkItem({ itemId, actionId, ...claim, by, now });
  await givenPublishedResponse({
    title: "Mehr Schatten in der Nordstadt",
    youSaid: "Im Sommer ist es in der Nordstadt zu heiß.",
    outcome: "doing",
    weDid: "Die Stadt pflanzt **200 Bäume**.",
    language: "de",
    itemIds: answered,
    actionIds: [actionId],
    now,
  });
  return { event, itemIds };
}

async function publicAction({ by, now }: { by: ReturnType<typeof staffActor>; now: Date }): Promise<string> {
  const fileName = "klimaplan.csv";
  const content = readFileSync(`${PLACE}/plan.csv`);
  const reading = readPlan({ content, fileName, wording: planLanguages() });
  if (!reading.ok) throw new Error(`the plan was not read: ${reading.reason}`);
  const { readingId } = await storePlanReading({ reading: reading.reading, fileName, by, now });
  await confirmPlanReading({ readingId, planTitle: "Klimaplan Musterhausen", by, now });
  const { id: actionId } = await db().actionItem.findFirstOrThrow({
    where: { number: { startsWith: "1" } },
    select: { id: true },
  });
  const wording = { title: "Mehr Bäume in der Nordstadt", summary: "Die Stadt pflanzt 200 Bäume." };
  await publishAction({ actionId, ...wording, language: "de", by, now });
  await postProgress({
    actionId,
    words: "Die ersten Bäume stehen.",
    language: "de",
    happenedOn: dateIn(TIME_ZONE, after(now, -days(1))),
    by,
    now,
  });
  return actionId;
}

import { db } from "#app/db/client.server.ts";
import { seedActions } from "./demo/seed-actions.ts";
import { seedEarlierAnswers } from "./demo/seed-earlier-answers.ts";
import { seedEarlierPlan } from "./demo/seed-earlier-plan.ts";
import { seedFeedback } from "./demo/seed-feedback.ts";
import { seedLane } from "./demo/seed-lane.ts";
import { seedPartners } from "./demo/seed-partners.ts";
import { seedParts } from "./demo/seed-parts.ts";
import { seedPlaces } from "./demo/seed-places.ts";
import { seedPromises } from "./demo/seed-promises.ts";
import { seedResponses } from "./demo/seed-responses.ts";
import { seedSecondReaders } from "./demo/seed-second-readers.ts";
import type { SignInCard } from "./demo/seed-team.ts";
import { seedTeam } from "./demo/seed-team.ts";
import { seedTranslations } from "./demo/seed-translations.ts";
import { seedVerdicts } from "./demo/seed-verdicts.ts";
import { seedYear } from "./demo/seed-year.ts";
import { seedYearResponses } from "./demo/seed-year-responses.ts";

/** What the demonstration prints at each start. Kept in its database, because a receipt code exists nowhere else. */
export type DemoCard = { staff: SignInCard[]; eventCode: string; receiptCode: string };

const SECTION = "demo";

/** What stands there while the data is being made: a start that finds it begins again (open-demo-site.ts). */
const HALF_MADE = { isHalfMade: true };

/**
 * Fills an empty database with one made-up partnership, in the words of the scenarios that the tests use. Dates are
 * counted from `now`. A database that is filled already is left as it is.
 * @param year with everything that was said and answered in a whole year, about 300 items, beside the sample of 43
 * @returns the card
 */
export async function seedDemo({
  now,
  progress,
  year = false,
}: {
  now: Date;
  progress: (sentence: string) => void;
  year?: boolean;
}): Promise<DemoCard> {
  const known = await db().setting.findUnique({ where: { section: SECTION }, select: { value: true } });
  if (known) return known.value as unknown as DemoCard;
  progress("Making the demonstration's data.");
  await db().setting.create({
    data: { section: SECTION, value: HALF_MADE, updatedAt: now },
    select: { section: true },
  });
  const places = await seedPlaces({ now });
  const team = await seedTeam({ now });
  const actions = await seedActions({ now, editor: team.writer, approver: team.publisher });
  await seedEarlierPlan({ now, approver: team.publisher, actions });
  await seedParts({ now, editor: team.writer, actions });
  const said = { now, staff: team.writer, places, actions };
  const feedback = await seedFeedback(said);
  const promises = await seedPromises({ now, publisher: team.publisher, actions });
  const answers = { now, writer: team.writer, publisher: team.publisher, places, actions, promises };
  if (year) await seedYearResponses(answers, await seedYear(said, feedback.events));
  await seedResponses(answers);
  await seedEarlierAnswers({ now, publisher: team.publisher });
  await seedPartners({ now, publisher: team.publisher, actions });
  await seedSecondReaders({ now, writer: team.writer, publisher: team.publisher });
  const { itemId: receiptItem } = feedback;
  await seedVerdicts({ now, publisher: team.publisher, receiptItem });
  await seedTranslations({ now, writer: team.writer });
  await seedLane({ now, lead: team.lead });
  const card = { staff: team.cards, eventCode: feedback.openEventCode, receiptCode: feedback.receiptCode };
  await db().setting.update({
    where: { section: SECTION },
    data: { value: card },
    select: { section: true },
  });
  return card;
}

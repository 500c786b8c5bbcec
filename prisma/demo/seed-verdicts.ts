import { db } from "#app/db/client.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { answerReporting } from "#app/domain/responses/answer-reporting.server.ts";
import { answerStage } from "#app/domain/responses/answer-stage.ts";
import { endSecondLook } from "#app/domain/responses/end-second-look.server.ts";
import { giveVerdict } from "#app/domain/responses/give-verdict.server.ts";
import { promisesOfResponses } from "#app/domain/responses/promises/promises-of-responses.server.ts";
import type { ReportingAnswer, VerdictAnswer } from "#app/domain/responses/verdict.ts";
import type { SignedInStaff } from "#app/domain/staff/permissions.ts";
import { after, days } from "#app/platform/clock.ts";

/** What people think of the answers, one after the other; many say nothing, as in life. */
const OPINIONS: ({ answer: VerdictAnswer; words?: string; reporting?: ReportingAnswer } | null)[] = [
  { answer: "yes", reporting: "moreLikely" },
  null,
  { answer: "partly", words: "Good, but only on weekdays.", reporting: "asBefore" },
  { answer: "yes", words: "Thank you for telling us what came of it.", reporting: "moreLikely" },
  { answer: "no", words: "It still happens on the last bus home." },
  null,
  { answer: "yes", reporting: "notSure" },
  { answer: "partly", reporting: "moreLikely" },
  { answer: "no", words: "I asked for a person to talk to, not for a leaflet.", reporting: "lessLikely" },
  { answer: "notMeant", words: "I meant the market, not the station." },
  { answer: "yes" },
];

/** Of so many, one in three says what they think. */
const MANY = 100;

const STAYS =
  "We looked again. A person to talk to needs money that we do not have this year. We have asked for it for the next.";

type Seed = { now: Date; publisher: SignedInStaff; receiptItem: string };

/**
 * Verdicts on the demonstration's answers, in the order in which they were published.
 * @param receiptItem whose code the demonstration prints: its holder has still to judge
 */
export async function seedVerdicts({ now, publisher, receiptItem }: Seed): Promise<void> {
  const answers = await db().responseItem.findMany({
    where: {
      response: { status: "published" },
      itemId: { not: receiptItem },
      item: { withdrawal: { is: null } },
    },
    orderBy: [{ response: { publishedAt: "asc" } }, { itemId: "asc" }],
    select: {
      itemId: true,
      response: {
        select: {
          id: true,
          slug: true,
          publishedAt: true,
          revisions: { where: { publishedAt: { not: null } }, orderBy: { number: "desc" }, take: 1 },
        },
      },
    },
  });
  let staysWith: string | null = null;
  const oneIn = answers.length > MANY ? 3 : 1;
  for (const [index, { itemId, response }] of answers.filter((_, place) => place % oneIn === 0).entries()) {
    const opinion = OPINIONS[index % OPINIONS.length];
    const [revision] = response.revisions;
    if (!opinion || !revision) continue;
    const at = new Date(Math.min(after(response.publishedAt ?? now, days(2)).getTime(), now.getTime()));
    const { answer, words = null, reporting } = opinion;
    const promisesOf = await promisesOfResponses({ responseIds: [response.id], now: at });
    const stage = answerStage({ ...revision, promises: promisesOf(response.id) });
    await giveVerdict({ itemId, about: { slug: response.slug }, stage, answer, words, now: at });
    if (reporting) await answerReporting({ itemId, answer: reporting, now: at });
    if (answer === "no") staysWith ??= itemId;
  }
  if (!staysWith) return;
  const ending = { kind: "stays", sentence: STAYS } as const;
  await endSecondLook({ itemId: staysWith, ending, by: staffActor(publisher), now });
}

import { db } from "#app/db/client.server.ts";
import { directionOf } from "#app/platform/catalogues.server.ts";
import type { PublicPromise } from "../actions/promises/public-promise-facts.server.ts";
import { getSettings } from "../operator/settings.server.ts";
import { type Direction, translatedPassages } from "../translations/translated-passages.server.ts";
import { answerStage } from "./answer-stage.ts";
import { eventsWhereSaid, originalsOfPlaces, type PlaceSaid, placeSaid } from "./events-where-said.server.ts";
import { promisesOfResponses } from "./promises/promises-of-responses.server.ts";
import {
  originalsOfAnswer,
  PUBLIC_ANSWER,
  type PublicAnswer,
  publicAnswerOf,
} from "./public-answer.server.ts";
import { publicMonth } from "./public-month.ts";
import { type PublicVerdicts, publicVerdicts } from "./public-verdicts.server.ts";

/** The note is in the language that the response was written in. */
export type PublicRevision = { number: number; month: string; note: string | null };

export type PublicResponse =
  | (PublicAnswer & {
      kind: "published";
      /** The events where enough people said it to name them. */
      events: PlaceSaid[];
      /** Every wording that was public, oldest first, with what changed. */
      revisions: PublicRevision[];
      /** What was promised with it, by whom and by when. */
      promises: PublicPromise[];
      /** What the people who said it think of the answer, for each outcome that it has had; none where nobody said it. */
      verdicts: PublicVerdicts[];
      /** The language of the notes on revisions, which nobody translates. */
      writtenIn: { language: string; direction: Direction };
    })
  | { kind: "withdrawn"; month: string; reason: string; language: string };

/**
 * One response for everyone: the revision in force, or, of a withdrawn one, only when and why it was taken back.
 * @param language of the page: what has a translation is shown in it
 * @returns null for an address that is not known, or whose response was never public or is for practice
 */
export async function publicResponse({
  slug,
  now,
  language,
}: {
  slug: string;
  now: Date;
  language?: string;
}): Promise<PublicResponse | null> {
  const row = await db().publishedResponse.findFirst({
    where: { slug, publishedAt: { not: null }, isPractice: false },
    select: { ...PUBLIC_ANSWER, status: true, withdrawnAt: true, withdrawnReason: true },
  });
  if (!row) return null;
  const { region, languages } = await getSettings();
  const { timeZone } = region;
  if (row.withdrawnAt) {
    const month = publicMonth(timeZone, row.withdrawnAt);
    return { kind: "withdrawn", month, reason: row.withdrawnReason ?? "", language: row.language };
  }
  if (row.status !== "published") return null;
  const [places, revisions] = await Promise.all([
    eventsWhereSaid({ responseId: row.id, timeZone }),
    revisionsOf({ responseId: row.id, timeZone }),
  ]);
  const written = languages.default;
  const originals = [...originalsOfAnswer(row), ...originalsOfPlaces(places, written)];
  const show = await translatedPassages({ language, originals });
  const [answer] = publicAnswerOf(row, { timeZone, show });
  if (!answer) return null;
  const promisesOf = await promisesOfResponses({ responseIds: [row.id], now, language });
  const promises = promisesOf(row.id);
  const stage = answerStage({ ...answer, promises });
  const verdicts = await publicVerdicts({ responseId: row.id, stage });
  const isJudged = answer.people !== null || verdicts.some(({ setAside }) => setAside > 0);
  return {
    kind: "published",
    ...answer,
    events: places.map((place) => placeSaid(place, { written, show })),
    revisions,
    promises,
    verdicts: isJudged ? verdicts : [],
    writtenIn: { language: row.language, direction: directionOf(row.language) },
  };
}

async function revisionsOf({
  responseId,
  timeZone,
}: {
  responseId: string;
  timeZone: string;
}): Promise<PublicRevision[]> {
  const rows = await db().responseRevision.findMany({
    where: { responseId, publishedAt: { not: null } },
    orderBy: { number: "asc" },
    select: { number: true, publishedAt: true, changeNote: true },
  });
  return rows.flatMap(({ number, publishedAt, changeNote }) =>
    publishedAt ? [{ number, month: publicMonth(timeZone, publishedAt), note: changeNote }] : [],
  );
}

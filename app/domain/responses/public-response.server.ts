import { db } from "#app/db/client.server.ts";
import type { PublicPromise } from "../actions/promises/public-promise-facts.server.ts";
import { originalOfProgress, type ShownProgress, shownProgress } from "../actions/shown-progress.server.ts";
import { getSettings } from "../operator/settings.server.ts";
import type { Original } from "../translations/passage.ts";
import { type Sentence, sentenceOf } from "../translations/sentence.ts";
import { translatedPassages } from "../translations/translated-passages.server.ts";
import { answerStage } from "./answer-stage.ts";
import { eventsWhereSaid, originalsOfPlaces, type PlaceSaid, placeSaid } from "./events-where-said.server.ts";
import { promisesOfResponses } from "./promises/promises-of-responses.server.ts";
import {
  type AnsweredAction,
  originalsOfAnswer,
  PUBLIC_ANSWER,
  type PublicAnswer,
  publicAnswerOf,
} from "./public-answer.server.ts";
import { publicMonth } from "./public-month.ts";
import { type PublicVerdicts, publicVerdicts } from "./public-verdicts.server.ts";

export type PublicRevision = {
  number: number;
  month: string;
  /** What changed and why; null for the first one. */
  note: Sentence | null;
};

/** An action behind an answer, with the newest word on it. */
export type ActionWithNews = AnsweredAction & { lastProgress: ShownProgress | null };

export type PublicResponse =
  | (Omit<PublicAnswer, "actions"> & {
      kind: "published";
      actions: ActionWithNews[];
      /** The events where enough people said it to name them. */
      events: PlaceSaid[];
      /** Every wording that was public, oldest first, with what changed. */
      revisions: PublicRevision[];
      /** What was promised with it, by whom and by when. */
      promises: PublicPromise[];
      /** What the people who said it think of the answer, for each outcome that it has had; none where nobody said it. */
      verdicts: PublicVerdicts[];
    })
  | { kind: "withdrawn"; month: string; reason: Sentence };

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
    const original = originalOfWithdrawal(row);
    const show = await translatedPassages({ language, originals: [original] });
    const month = publicMonth(timeZone, row.withdrawnAt);
    return { kind: "withdrawn", month, reason: sentenceOf(show(original), "reason") };
  }
  if (row.status !== "published") return null;
  const [places, revisions, news] = await Promise.all([
    eventsWhereSaid({ responseId: row.id, timeZone }),
    publishedRevisions(row.id),
    newestProgress(row.id),
  ]);
  const written = languages.default;
  const originals = [
    ...originalsOfAnswer(row),
    ...news.map(originalOfProgress),
    ...originalsOfPlaces(places, written),
    ...revisions.map((revision) => originalOfNote(revision, row.language)),
  ];
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
    actions: answer.actions.map((action) => {
      const newest = news.find((one) => one.action.ref === action.ref);
      return { ...action, lastProgress: newest ? shownProgress(newest, show) : null };
    }),
    events: places.map((place) => placeSaid(place, { written, show })),
    revisions: revisions.map((revision) => ({
      ...{ number: revision.number, month: publicMonth(timeZone, revision.publishedAt) },
      note: revision.changeNote ? sentenceOf(show(originalOfNote(revision, row.language)), "note") : null,
    })),
    promises,
    verdicts: isJudged ? verdicts : [],
  };
}

/** What changed in a wording and why, in the language of the response. */
export function originalOfNote(
  { id, changeNote }: { id: string; changeNote: string | null },
  language: string,
): Original<"note"> {
  return { kind: "changeNote", subjectId: id, language, words: { note: changeNote } };
}

/** Why a response was withdrawn. */
export function originalOfWithdrawal(row: {
  id: string;
  language: string;
  withdrawnReason: string | null;
}): Original<"reason"> {
  const { id, language, withdrawnReason } = row;
  return { kind: "withdrawal", subjectId: id, language, words: { reason: withdrawnReason } };
}

/** Of each action that the response answers. */
function newestProgress(responseId: string) {
  return db().progressUpdate.findMany({
    where: { action: { responses: { some: { responseId } } } },
    distinct: ["actionId"],
    orderBy: [{ happenedOn: "desc" }, { postedAt: "desc" }, { id: "desc" }],
    select: { id: true, happenedOn: true, words: true, language: true, action: { select: { ref: true } } },
  });
}

async function publishedRevisions(responseId: string) {
  const rows = await db().responseRevision.findMany({
    where: { responseId, publishedAt: { not: null } },
    orderBy: { number: "asc" },
    select: { id: true, number: true, publishedAt: true, changeNote: true },
  });
  return rows.flatMap(({ publishedAt, ...row }) => (publishedAt ? [{ ...row, publishedAt }] : []));
}

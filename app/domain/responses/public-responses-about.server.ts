import { db } from "#app/db/client.server.ts";
import { getSettings } from "../operator/settings.server.ts";
import { translatedPassages } from "../translations/translated-passages.server.ts";
import { IN_PUBLIC } from "./in-public.ts";
import { mayNamePlace } from "./people-count.ts";
import {
  COUNTED_ITEM,
  originalsOfAnswer,
  PUBLIC_ANSWER,
  type PublicAnswer,
  publicAnswerOf,
} from "./public-answer.server.ts";

type InPageLanguage = {
  /** Of the page: what has a translation is shown in it. */
  language?: string;
};

/** The published responses that say what came of an action, newest first. */
export function responsesOfAction({
  actionId,
  language,
}: { actionId: string } & InPageLanguage): Promise<PublicAnswer[]> {
  return answers({ actions: { some: { actionId } } }, language);
}

/**
 * The published responses to what was said at an event, newest first. As on the response's own page, place and answer
 * are shown together only where at least five people there said it.
 */
export async function responsesOfEvent({
  eventId,
  language,
}: { eventId: string } & InPageLanguage): Promise<PublicAnswer[]> {
  const counts = await db().responseItem.groupBy({
    by: ["responseId"],
    where: { item: { ...COUNTED_ITEM, eventId } },
    _count: true,
  });
  const ids = counts.filter(({ _count }) => mayNamePlace(_count)).map(({ responseId }) => responseId);
  return answers({ id: { in: ids } }, language);
}

type Where = { id: { in: string[] } } | { actions: { some: { actionId: string } } };

async function answers(where: Where, language: string | undefined): Promise<PublicAnswer[]> {
  const { region } = await getSettings();
  const rows = await db().publishedResponse.findMany({
    where: { ...where, ...IN_PUBLIC },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    select: PUBLIC_ANSWER,
  });
  const show = await translatedPassages({ language, originals: rows.flatMap(originalsOfAnswer) });
  return rows.flatMap((row) => publicAnswerOf(row, { ...region, show }));
}

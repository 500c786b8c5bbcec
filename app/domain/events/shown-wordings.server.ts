import type { PageLanguages } from "../translations/passage.ts";
import { type AsWritten, translatedPassages } from "../translations/translated-passages.server.ts";
import type { EventFacts, EventWording, ShownWording } from "./public-view.ts";
import { originalOfEvent } from "./translated-event.ts";

type Worded = Pick<EventFacts, "id" | "name" | "summary">;

/** Name and summary of events in the language of the page, in one query; as they were written where none is given. */
export async function shownWordings({
  events,
  languages,
}: {
  events: Worded[];
  languages: PageLanguages | undefined;
}): Promise<(event: Worded) => ShownWording> {
  if (!languages) return ({ name, summary }) => ({ name, summary, language: null, draftOf: null });
  const originals = events.map((event) => originalOfEvent(event, languages.written));
  const show = await translatedPassages({ language: languages.shown, originals });
  return (event) => {
    const { draftOf, ...shown } = show(originalOfEvent(event, languages.written));
    return { ...wordingOf(shown), draftOf: draftOf && wordingOf(draftOf) };
  };
}

function wordingOf({ words, language }: AsWritten<"name" | "summary">): EventWording {
  return { name: words.name ?? "", summary: words.summary, language };
}

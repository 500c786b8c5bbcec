import { originalOfEventName } from "../events/translated-event.ts";
import type { Original, PageLanguages } from "../translations/passage.ts";
import { type InLanguage, translatedPassages } from "../translations/translated-passages.server.ts";
import { originalOfTheme } from "../triage/public-themes.server.ts";
import { originalOfTitle } from "./public-answer.server.ts";
import {
  type ResponseGroup,
  responsesByAction,
  responsesByEvent,
  responsesByTheme,
} from "./response-groups.server.ts";

/** One thing that the published responses can be filtered by. */
export type FilterOption = { slug: string; name: string; language?: string };

export type ResponseFilters = { themes: FilterOption[]; events: FilterOption[]; actions: FilterOption[] };

/**
 * What the published responses can be filtered by: only what some of them have, and what may be named beside them.
 * @param languages of the page and of the operator; without them the names are as they were written
 */
export async function publicResponseFilters({
  languages,
}: {
  languages?: PageLanguages;
} = {}): Promise<ResponseFilters> {
  const [themes, events, actions] = await Promise.all([
    responsesByTheme(),
    responsesByEvent(),
    responsesByAction(),
  ]);
  const written = languages?.written ?? "";
  const named = {
    themes: distinct(themes, (theme) => originalOfTheme(theme, written)),
    events: distinct(events, (event) => originalOfEventName(event, written)),
    actions: distinct(actions, ({ name, ...wording }) => originalOfTitle({ ...wording, title: name })),
  };
  const originals = Object.values(named).flatMap((options) => options.map(({ original }) => original));
  const show = await translatedPassages({ language: languages?.shown, originals });
  return {
    themes: named.themes.map((one) => optionOf(one, show)),
    events: named.events.map((one) => optionOf(one, show)),
    actions: named.actions.map((one) => optionOf(one, show)),
  };
}

type Named = { slug: string; original: Original };

function distinct<Group extends ResponseGroup>(
  groups: Group[],
  originalOf: (group: Group) => Original,
): Named[] {
  const bySlug = new Map(groups.map((group) => [group.slug, group]));
  return [...bySlug.values()].map((group) => ({ slug: group.slug, original: originalOf(group) }));
}

function optionOf({ slug, original }: Named, show: InLanguage): FilterOption {
  const { words, language } = show(original);
  const name = Object.values(words)[0] ?? "";
  return language === "" ? { slug, name } : { slug, name, language };
}

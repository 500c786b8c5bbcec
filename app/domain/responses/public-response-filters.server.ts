import {
  type ResponseGroup,
  responsesByAction,
  responsesByEvent,
  responsesByTheme,
} from "./response-groups.server.ts";

/** One thing that the published responses can be filtered by. */
export type FilterOption = { slug: string; name: string };

export type ResponseFilters = { themes: FilterOption[]; events: FilterOption[]; actions: FilterOption[] };

/** What the published responses can be filtered by: only what some of them have, and what may be named beside them. */
export async function publicResponseFilters(): Promise<ResponseFilters> {
  const [themes, events, actions] = await Promise.all([
    responsesByTheme(),
    responsesByEvent(),
    responsesByAction(),
  ]);
  return { themes: distinct(themes), events: distinct(events), actions: distinct(actions) };
}

function distinct(groups: ResponseGroup[]): FilterOption[] {
  return [...new Map(groups.map(({ slug, name }) => [slug, { slug, name }])).values()];
}

import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { movedQuery } from "#app/domain/names/present-address.server.ts";
import { hasEarlierAnswers } from "#app/domain/responses/earlier/public-earlier-answers.server.ts";
import { isOutcome } from "#app/domain/responses/outcome.ts";
import {
  type FilterOption,
  publicResponseFilters,
} from "#app/domain/responses/public-response-filters.server.ts";
import { publicResponses } from "#app/domain/responses/public-responses.server.ts";
import { pageLanguages } from "#app/domain/translations/page-languages.ts";
import { cleanText } from "#app/platform/form-data.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { movedForGood } from "#app/platform/moved-for-good.ts";
import { pageNumber } from "#app/platform/page-number.ts";
import { SiteFrame } from "#app/ui/layout/site-frame.tsx";
import { ResponseListPage } from "#app/ui/responses/response-list-page.tsx";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { texts } = context;
  const { searchParams } = new URL(request.url);
  const q = cleanText(searchParams.get("q") ?? "").slice(0, 100);
  const page = pageNumber(request);
  const moved = await movedQuery({ query: searchParams, names: { theme: "theme" } });
  if (moved) throw movedForGood(texts.href(`/responses?${moved}`));
  const filters = await publicResponseFilters({ languages: pageLanguages(context) });
  const outcome = searchParams.get("outcome");
  const offered = (options: FilterOption[], name: string) =>
    options.find(({ slug }) => slug === searchParams.get(name))?.slug ?? null;
  const filter = {
    q,
    outcome: isOutcome(outcome) ? outcome : null,
    theme: offered(filters.themes, "theme"),
    event: offered(filters.events, "event"),
    action: offered(filters.actions, "action"),
  };
  const list = await publicResponses({ ...filter, page, language: texts.language });
  if (page > list.pages) throw notFound("page");
  const title = texts.t("responses.title");
  const numbered =
    list.pages > 1 ? texts.t("responses.titlePage", { title, page, pages: list.pages }) : title;
  return {
    title: q ? texts.t("responses.titleSearch", { q, title: numbered }) : numbered,
    filter,
    filters,
    ...list,
    hasEarlier: await hasEarlierAnswers(),
  };
}

export default function Responses() {
  return (
    <SiteFrame>
      <ResponseListPage {...useLoaderData<typeof loader>()} />
    </SiteFrame>
  );
}

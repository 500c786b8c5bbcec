import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isOutcome } from "#app/domain/responses/outcome.ts";
import { publicResponses } from "#app/domain/responses/public-responses.server.ts";
import { cleanText } from "#app/platform/form-data.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { SiteFrame } from "#app/ui/layout/site-frame.tsx";
import { ResponseListPage } from "#app/ui/responses/response-list-page.tsx";

export async function loader({ request, context: { texts } }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const q = cleanText(searchParams.get("q") ?? "").slice(0, 100);
  const chosen = searchParams.get("outcome");
  const outcome = isOutcome(chosen) ? chosen : null;
  const page = Number(searchParams.get("page") ?? 1);
  if (!Number.isSafeInteger(page) || page < 1) throw notFound("page");
  const list = await publicResponses({ q, outcome, page });
  if (page > list.pages) throw notFound("page");
  const title = texts.t("responses.title");
  const numbered =
    list.pages > 1 ? texts.t("responses.titlePage", { title, page, pages: list.pages }) : title;
  return {
    title: q ? texts.t("responses.titleSearch", { q, title: numbered }) : numbered,
    filter: { q, outcome },
    ...list,
  };
}

export default function Responses() {
  return (
    <SiteFrame>
      <ResponseListPage {...useLoaderData<typeof loader>()} />
    </SiteFrame>
  );
}

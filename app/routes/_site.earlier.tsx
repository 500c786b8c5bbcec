import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { publicEarlierAnswers } from "#app/domain/responses/earlier/public-earlier-answers.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { pageNumber } from "#app/platform/page-number.ts";
import { EarlierPage } from "#app/ui/earlier/earlier-page.tsx";
import { SiteFrame } from "#app/ui/layout/site-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

export async function loader({ request, context: { texts } }: LoaderFunctionArgs) {
  const { page, pages, ...list } = await publicEarlierAnswers({ page: pageNumber(request) });
  if (page > pages) throw notFound("page");
  const heading = texts.t("earlier.title");
  const title = pages > 1 ? texts.t("responses.titlePage", { title: heading, page, pages }) : heading;
  return { title, heading, page, pages, ...list };
}

export default function Earlier() {
  const { title: _, ...page } = useLoaderData<typeof loader>();
  const { say } = useTexts();
  return (
    <SiteFrame back={{ path: "/responses", text: say("responses.title") }} hasQuickExit>
      <EarlierPage {...page} />
    </SiteFrame>
  );
}

import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { publicResponse } from "#app/domain/responses/public-response.server.ts";
import { publicRevisions } from "#app/domain/responses/public-revisions.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { SiteFrame } from "#app/ui/layout/site-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { RevisionsPage } from "#app/ui/responses/revisions-page.tsx";

export async function loader({ params: { slug = "" }, context: { texts, now } }: LoaderFunctionArgs) {
  const revisions = await publicRevisions({ slug });
  if (revisions) return { title: texts.t("responses.revisions.title"), revisions };
  // Of one that was taken back the page of the response says when and why, and shows no wording.
  const answer = await publicResponse({ slug, now });
  throw answer ? redirect(texts.href(`/responses/${slug}`)) : notFound("response");
}

export default function Revisions() {
  const { title, revisions } = useLoaderData<typeof loader>();
  const { say } = useTexts();
  return (
    <SiteFrame back={{ path: `/responses/${revisions.slug}`, text: say("responses.revisions.back") }}>
      <RevisionsPage title={title} revisions={revisions} />
    </SiteFrame>
  );
}

import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { outcomesOfResponse } from "#app/domain/questions/public/public-outcomes.server.ts";
import { publicResponse } from "#app/domain/responses/public-response.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { SiteFrame } from "#app/ui/layout/site-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { PublishedAnswer, WithdrawnAnswer } from "#app/ui/responses/published-answer.tsx";

export async function loader({ params, context: { texts, settings, now } }: LoaderFunctionArgs) {
  const answer = await publicResponse({ slug: params.slug ?? "", language: texts.language, now });
  if (!answer) throw notFound("response");
  const asked = { slug: params.slug ?? "", now, timeZone: requireSettings(settings).region.timeZone };
  const outcomes =
    answer.kind === "published" ? await outcomesOfResponse({ ...asked, language: texts.language }) : [];
  return {
    title: answer.kind === "published" ? answer.title : texts.t("responses.withdrawn.title"),
    answer,
    outcomes,
  };
}

export default function ResponsePage() {
  const { title, answer, outcomes } = useLoaderData<typeof loader>();
  const { say } = useTexts();
  return (
    <SiteFrame back={{ path: "/responses", text: say("responses.back") }}>
      {answer.kind === "published" ? (
        <PublishedAnswer answer={answer} outcomes={outcomes} />
      ) : (
        <WithdrawnAnswer title={title} answer={answer} />
      )}
    </SiteFrame>
  );
}

import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { publicAction } from "#app/domain/actions/public-action.server.ts";
import { responsesOfAction } from "#app/domain/responses/public-responses-about.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { PublicTimeline } from "#app/ui/actions/public-timeline.tsx";
import { SiteFrame } from "#app/ui/layout/site-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { foreign } from "#app/ui/translations/foreign.ts";

export async function loader({ params, context: { texts } }: LoaderFunctionArgs) {
  const { language } = texts;
  const found = await publicAction({ ref: params.ref ?? "", language });
  if (!found) throw notFound("action");
  const { id, ref, title, timeline, language: own, direction } = found;
  return {
    title: `${texts.t("action.progress.heading")}: ${title}`,
    ...{ ref, timeline, about: { title, language: own, direction } },
    responses: await responsesOfAction({ actionId: id, language }),
  };
}

/** All that happened to one action, for when that is more than its own page shows. */
export default function ActionHistoryPage() {
  const { ref, timeline, about, responses } = useLoaderData<typeof loader>();
  const { say, language } = useTexts();
  return (
    <SiteFrame back={{ path: `/actions/${encodeURIComponent(ref)}`, text: say("layout.back") }} hasQuickExit>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <h1 className="govuk-heading-l" {...foreign(about, language)}>
            {about.title}
          </h1>
          <h2 className="govuk-heading-m">{say("action.progress.heading")}</h2>
          <PublicTimeline progress={timeline} responses={responses} />
        </div>
      </div>
    </SiteFrame>
  );
}

import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { promisesOfAction } from "#app/domain/actions/promises/public-promises.server.ts";
import { publicAction } from "#app/domain/actions/public-action.server.ts";
import { responsesOfAction } from "#app/domain/responses/public-responses-about.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { PublicActionPage } from "#app/ui/actions/public-action-page.tsx";
import { SiteFrame } from "#app/ui/layout/site-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

export async function loader({ params, context: { texts, now } }: LoaderFunctionArgs) {
  const { language } = texts;
  const found = await publicAction({ ref: params.ref ?? "", language });
  if (!found) throw notFound("action");
  const { id, ...action } = found;
  const [responses, promises] = await Promise.all([
    responsesOfAction({ actionId: id, language }),
    promisesOfAction({ actionId: id, now, language }),
  ]);
  return { title: action.title, action, responses, promises };
}

export default function ActionPage() {
  const { action, responses, promises } = useLoaderData<typeof loader>();
  const { say } = useTexts();
  return (
    <SiteFrame back={{ path: "/actions", text: say("actions.back") }} hasQuickExit>
      <PublicActionPage action={action} responses={responses} promises={promises} />
    </SiteFrame>
  );
}

import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { promisesOfAction } from "#app/domain/actions/promises/public-promises.server.ts";
import { publicAction } from "#app/domain/actions/public-action.server.ts";
import { publicSilence } from "#app/domain/actions/silence/public-silence.server.ts";
import { silenceClock } from "#app/domain/actions/silence/silences.server.ts";
import { publicNumbers } from "#app/domain/insights/public-numbers.server.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { outcomesOfAction } from "#app/domain/questions/public/public-outcomes.server.ts";
import { responsesOfAction } from "#app/domain/responses/public-responses-about.server.ts";
import { dateIn } from "#app/platform/clock.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { PublicActionPage } from "#app/ui/actions/public-action-page.tsx";
import { SiteFrame } from "#app/ui/layout/site-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

export async function loader({ params, context: { texts, settings, now } }: LoaderFunctionArgs) {
  const { language } = texts;
  const found = await publicAction({ ref: params.ref ?? "", language });
  if (!found) throw notFound("action");
  const { id, ...action } = found;
  const { region } = requireSettings(settings);
  const [responses, promises, silence, outcomes] = await Promise.all([
    responsesOfAction({ actionId: id, language }),
    promisesOfAction({ actionId: id, now, language }),
    publicSilence({ ...silenceClock(requireSettings(settings), now), actionId: id }),
    outcomesOfAction({ actionId: id, now, timeZone: region.timeZone, language }),
  ]);
  const { lanes } = requireSettings(settings);
  const numbers = action.showsNumbers ? await publicNumbers({ now }) : null;
  const asksAboutReporting = lanes.incident;
  const today = dateIn(requireSettings(settings).region.timeZone, now);
  const page = { action, responses, promises, silence, outcomes, numbers, asksAboutReporting, today };
  return { title: action.title, ...page };
}

export default function ActionPage() {
  const page = useLoaderData<typeof loader>();
  const { say } = useTexts();
  return (
    <SiteFrame back={{ path: "/actions", text: say("actions.back") }} hasQuickExit>
      <PublicActionPage {...page} />
    </SiteFrame>
  );
}

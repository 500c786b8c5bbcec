import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { caseHistoryOf } from "#app/domain/insights/told-entries.server.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { caseFacts } from "#app/domain/safeguarding/case-facts.server.ts";
import { caseReferrals } from "#app/domain/safeguarding/case-referrals.server.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { languageName } from "#app/platform/catalogues.server.ts";
import { dateIn } from "#app/platform/clock.ts";
import { routeId } from "#app/platform/route-id.ts";
import { CasePage } from "#app/ui/safeguarding/case-page.tsx";
import { caseDoneText } from "#app/ui/safeguarding/done.ts";
import { Referrals } from "#app/ui/safeguarding/referrals.tsx";
import { ShowWordsForm } from "#app/ui/safeguarding/show-words-form.tsx";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { staff, path, texts, settings, now } = context;
  requireStaff({ staff, returnTo: path }, "confidential.read");
  const caseId = routeId(params.caseId, "case");
  const found = await caseFacts({ caseId });
  return {
    title: texts.t("staff.confidential.told", { when: texts.date(found.receivedAt) }),
    found,
    language: languageName(found.language),
    history: await caseHistoryOf(caseId),
    referrals: await caseReferrals({ caseId }),
    today: dateIn(requireSettings(settings).region.timeZone, now),
    done: new URL(request.url).searchParams.get("done"),
  };
}

export default function ConfidentialCase() {
  const { done, referrals, today, ...page } = useLoaderData<typeof loader>();
  return (
    <CasePage {...page} done={caseDoneText(done)}>
      <ShowWordsForm found={page.found} />
      <Referrals caseId={page.found.id} referrals={referrals} today={today} />
    </CasePage>
  );
}

import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useParams } from "@remix-run/react";
import { caseHistoryOf } from "#app/domain/insights/told-entries.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { acknowledgeReferral } from "#app/domain/safeguarding/acknowledge-referral.server.ts";
import { caseFacts } from "#app/domain/safeguarding/case-facts.server.ts";
import { acknowledgementSchema } from "#app/domain/safeguarding/schema.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { languageName } from "#app/platform/catalogues.server.ts";
import { dateIn } from "#app/platform/clock.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { AcknowledgementForm } from "#app/ui/safeguarding/acknowledgement-form.tsx";
import { CasePage } from "#app/ui/safeguarding/case-page.tsx";
import { caseAddress } from "#app/ui/safeguarding/done.ts";

const REFUSALS = {
  "in-the-future": { acknowledgedOn: "staff.confidential.error.dayAhead" },
  "before-it-was-passed-on": { acknowledgedOn: "staff.confidential.error.dayTooEarly" },
} as const;

export async function loader({ params, context: { staff, path, texts, settings, now } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "confidential.answer");
  const caseId = routeId(params.caseId, "case");
  const found = await caseFacts({ caseId });
  return {
    title: texts.t("staff.confidential.referral.acknowledge"),
    found,
    language: languageName(found.language),
    history: await caseHistoryOf(caseId),
    today: dateIn(requireSettings(settings).region.timeZone, now),
  };
}

export async function action({ request, params, context: { staff, settings, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "confidential.answer"));
  const caseId = routeId(params.caseId, "case");
  const referralId = routeId(params.referralId, "referral");
  const { timeZone } = requireSettings(settings).region;
  const form = await readForm(request, acknowledgementSchema);
  if (!form.ok) return data({ errors: form.errors, day: "" }, { status: errorStatus(form.errors) });
  const { acknowledgedOn } = form.value;
  const noted = await acknowledgeReferral({ caseId, referralId, acknowledgedOn, timeZone, by, now });
  if (noted.ok) return redirect(caseAddress(caseId, "acknowledged"), 303);
  return data({ errors: REFUSALS[noted.reason], day: acknowledgedOn }, { status: 422 });
}

export default function ReferralAcknowledgement() {
  const { today, ...page } = useLoaderData<typeof loader>();
  const { referralId = "" } = useParams();
  const sent = useActionData<typeof action>();
  const day = sent?.day ?? today;
  return (
    <CasePage {...page} errors={sent?.errors} isBelowCase>
      <AcknowledgementForm {...{ caseId: page.found.id, referralId, day, errors: sent?.errors }} />
    </CasePage>
  );
}

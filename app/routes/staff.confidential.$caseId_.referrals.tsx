import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { caseHistoryOf } from "#app/domain/insights/told-entries.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { caseFacts } from "#app/domain/safeguarding/case-facts.server.ts";
import { referCase } from "#app/domain/safeguarding/refer-case.server.ts";
import { referralSchema } from "#app/domain/safeguarding/schema.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { languageName } from "#app/platform/catalogues.server.ts";
import { dateIn } from "#app/platform/clock.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { CasePage } from "#app/ui/safeguarding/case-page.tsx";
import { caseAddress } from "#app/ui/safeguarding/done.ts";
import { ReferralForm } from "#app/ui/safeguarding/referral-form.tsx";

const REFUSALS = {
  "not-read": { _form: "staff.confidential.error.referredUnread" },
  "in-the-future": { passedOn: "staff.confidential.error.dayAhead" },
} as const;

export async function loader({ params, context: { staff, path, texts, settings, now } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "confidential.answer");
  const caseId = routeId(params.caseId, "case");
  const found = await caseFacts({ caseId });
  return {
    title: texts.t("staff.confidential.referral.new"),
    found,
    language: languageName(found.language),
    history: await caseHistoryOf(caseId),
    today: dateIn(requireSettings(settings).region.timeZone, now),
  };
}

export async function action({ request, params, context: { staff, settings, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "confidential.answer"));
  const caseId = routeId(params.caseId, "case");
  const { timeZone } = requireSettings(settings).region;
  const form = await readForm(request, referralSchema);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  const referred = await referCase({ caseId, ...form.value, timeZone, by, now });
  if (referred.ok) return redirect(caseAddress(caseId, "referred"), 303);
  return data({ errors: REFUSALS[referred.reason], typed: { ...form.value } }, { status: 422 });
}

export default function ConfidentialReferral() {
  const { today, ...page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <CasePage {...page} errors={sent?.errors} isBelowCase>
      <ReferralForm caseId={page.found.id} today={today} errors={sent?.errors} typed={sent?.typed} />
    </CasePage>
  );
}

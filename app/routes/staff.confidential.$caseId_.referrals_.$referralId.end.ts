import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { takeBackReferral } from "#app/domain/safeguarding/take-back-referral.server.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { routeId } from "#app/platform/route-id.ts";
import { caseAddress } from "#app/ui/safeguarding/done.ts";

export async function action({ params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "confidential.answer"));
  const caseId = routeId(params.caseId, "case");
  await takeBackReferral({ caseId, referralId: routeId(params.referralId, "referral"), by, now });
  return redirect(caseAddress(caseId, "referralTakenBack"), 303);
}

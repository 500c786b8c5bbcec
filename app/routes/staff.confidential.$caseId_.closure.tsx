import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { caseHistoryOf } from "#app/domain/insights/told-entries.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { caseFacts } from "#app/domain/safeguarding/case-facts.server.ts";
import { closeCase } from "#app/domain/safeguarding/close-case.server.ts";
import { closeCaseSchema } from "#app/domain/safeguarding/schema.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { languageName } from "#app/platform/catalogues.server.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { CasePage } from "#app/ui/safeguarding/case-page.tsx";
import { CloseForm } from "#app/ui/safeguarding/close-form.tsx";
import { caseAddress } from "#app/ui/safeguarding/done.ts";

const REFUSALS = {
  "already-closed": { _form: "staff.confidential.error.alreadyClosed" },
  "not-read": { _form: "staff.confidential.error.notRead" },
} as const;

export async function loader({ params, context: { staff, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "confidential.answer");
  const caseId = routeId(params.caseId, "case");
  const found = await caseFacts({ caseId });
  return {
    title: texts.t("staff.confidential.close"),
    found,
    language: languageName(found.language),
    history: await caseHistoryOf(caseId),
  };
}

export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "confidential.answer"));
  const caseId = routeId(params.caseId, "case");
  const form = await readForm(request, closeCaseSchema);
  if (!form.ok) return data({ errors: form.errors }, { status: errorStatus(form.errors) });
  const closed = await closeCase({ caseId, reason: form.value.reason, by, now });
  if (closed.ok) return redirect(caseAddress(caseId, "closed"), 303);
  return data({ errors: REFUSALS[closed.reason] }, { status: 422 });
}

export default function ConfidentialClosure() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <CasePage {...page} errors={sent?.errors} isBelowCase>
      <CloseForm found={page.found} errors={sent?.errors} />
    </CasePage>
  );
}

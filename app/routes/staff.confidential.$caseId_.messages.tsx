import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { caseHistoryOf } from "#app/domain/insights/told-entries.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { answerCase } from "#app/domain/safeguarding/answer-case.server.ts";
import { caseFacts } from "#app/domain/safeguarding/case-facts.server.ts";
import { answerCaseSchema } from "#app/domain/safeguarding/schema.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { languageName } from "#app/platform/catalogues.server.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { CasePage } from "#app/ui/safeguarding/case-page.tsx";
import { caseAddress } from "#app/ui/safeguarding/done.ts";
import { ReplyForm } from "#app/ui/safeguarding/reply-form.tsx";

export async function loader({ params, context: { staff, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "confidential.answer");
  const caseId = routeId(params.caseId, "case");
  const found = await caseFacts({ caseId });
  return {
    title: texts.t("staff.confidential.reply"),
    found,
    language: languageName(found.language),
    history: await caseHistoryOf(caseId),
  };
}

export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "confidential.answer"));
  const caseId = routeId(params.caseId, "case");
  const form = await readForm(request, answerCaseSchema);
  if (!form.ok) {
    return data({ errors: form.errors, typed: form.typed.words }, { status: errorStatus(form.errors) });
  }
  const { words } = form.value;
  const answered = await answerCase({ caseId, words, by, now });
  if (answered.ok) return redirect(caseAddress(caseId, "answered"), 303);
  return data({ errors: { words: "staff.confidential.reply.noPhrase" }, typed: words }, { status: 422 });
}

export default function ConfidentialReply() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <CasePage {...page} errors={sent?.errors} isBelowCase>
      <ReplyForm found={page.found} errors={sent?.errors} typed={sent?.typed} />
    </CasePage>
  );
}

import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { caseHistoryOf } from "#app/domain/insights/told-entries.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { caseFacts } from "#app/domain/safeguarding/case-facts.server.ts";
import { caseReferrals } from "#app/domain/safeguarding/case-referrals.server.ts";
import { openCase } from "#app/domain/safeguarding/open-case.server.ts";
import { openCaseSchema } from "#app/domain/safeguarding/schema.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { languageName } from "#app/platform/catalogues.server.ts";
import { dateIn } from "#app/platform/clock.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { CasePage } from "#app/ui/safeguarding/case-page.tsx";
import { CloseForm } from "#app/ui/safeguarding/close-form.tsx";
import { OpenedWords } from "#app/ui/safeguarding/opened-words.tsx";
import { Referrals } from "#app/ui/safeguarding/referrals.tsx";
import { ReplyForm } from "#app/ui/safeguarding/reply-form.tsx";
import { ShowWordsForm } from "#app/ui/safeguarding/show-words-form.tsx";

export async function loader({ params, context: { staff, path, texts, settings, now } }: LoaderFunctionArgs) {
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
  };
}

/** The words are only in the answer to this form: opening the address again shows the warning. */
export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "confidential.read"));
  const caseId = routeId(params.caseId, "case");
  const form = await readForm(request, openCaseSchema);
  if (!form.ok) return data({ errors: form.errors, opened: undefined }, { status: errorStatus(form.errors) });
  return data({ errors: undefined, opened: await openCase({ caseId, reason: form.value.reason, by, now }) });
}

export default function ConfidentialWords() {
  const { referrals, today, ...page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { found } = page;
  if (!sent?.opened) {
    return (
      <CasePage {...page} errors={sent?.errors}>
        <ShowWordsForm found={found} errors={sent?.errors} />
      </CasePage>
    );
  }
  return (
    <CasePage {...page} isBelowCase>
      <OpenedWords opened={sent.opened} language={found.language} />
      <Referrals caseId={found.id} {...{ referrals, today, referred: sent.opened.referred }} />
      <ReplyForm found={found} />
      {found.closedAt ? null : <CloseForm found={found} />}
    </CasePage>
  );
}

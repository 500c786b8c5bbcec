import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { caseHistoryOf } from "#app/domain/insights/told-entries.server.ts";
import { caseFacts } from "#app/domain/safeguarding/case-facts.server.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { languageName } from "#app/platform/catalogues.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { CasePage } from "#app/ui/safeguarding/case-page.tsx";
import { caseDoneText } from "#app/ui/safeguarding/done.ts";
import { ShowWordsForm } from "#app/ui/safeguarding/show-words-form.tsx";

export async function loader({ request, params, context: { staff, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "confidential.read");
  const caseId = routeId(params.caseId, "case");
  const found = await caseFacts({ caseId });
  return {
    title: texts.t("staff.confidential.told", { when: texts.date(found.receivedAt) }),
    found,
    language: languageName(found.language),
    history: await caseHistoryOf(caseId),
    done: new URL(request.url).searchParams.get("done"),
  };
}

export default function ConfidentialCase() {
  const { done, ...page } = useLoaderData<typeof loader>();
  return (
    <CasePage {...page} done={caseDoneText(done)}>
      <ShowWordsForm found={page.found} />
    </CasePage>
  );
}

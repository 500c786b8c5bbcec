import type { PromiseTextHint } from "#app/domain/actions/promises/promise-text-hints.server.ts";
import type { FactsCheckForStaff } from "#app/domain/responses/facts-checks/facts-checks-for-staff.server.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { useTexts } from "#app/ui/page-context.tsx";
import { FactsChecks } from "#app/ui/responses/facts-checks.tsx";
import { WithoutAsking } from "#app/ui/responses/without-asking.tsx";
import { PromiseWordsFields } from "./promise-fields.tsx";
import { PromiseFormPage } from "./promise-form-page.tsx";

type PromiseFactsPageProps = {
  title: string;
  questionId: string;
  /** Who answered, promises, and checks it. */
  organisation: string;
  /** What they answered. */
  words: string;
  checks: FactsCheckForStaff[];
  workingDays: number;
  sent?:
    | { errors: FieldErrors; typed: Record<string, string | undefined>; hints: PromiseTextHint[] }
    | undefined;
};

/** A promise that a partner's answer becomes: the partner reads it first, and it is made from their check. */
export function PromiseFactsPage(props: PromiseFactsPageProps) {
  const { title, questionId, organisation, words, checks, workingDays, sent } = props;
  const { t, say } = useTexts();
  const typed = sent?.typed ?? { words };
  return (
    <PromiseFormPage
      title={title}
      about={organisation}
      intro={say("staff.facts.promiseIntro", { organisation, days: workingDays })}
      before={<FactsChecks checks={checks} mayWaive postAddress="/staff/promises/new" />}
      back={`/staff/questions/${questionId}`}
      button={t("staff.facts.sendTo", { organisation })}
      after={<WithoutAsking errors={sent?.errors} typed={typed} />}
      errors={sent?.errors}
      hints={sent?.hints ?? []}
    >
      <PromiseWordsFields typed={typed} errors={sent?.errors} />
    </PromiseFormPage>
  );
}

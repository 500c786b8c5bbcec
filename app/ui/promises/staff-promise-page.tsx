import type { promiseForStaff } from "#app/domain/actions/promises/promises-for-staff.server.ts";
import type { ToldEntry } from "#app/domain/insights/told-entries.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { LastEntries } from "#app/ui/ledger/last-entries.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { TranslateLink } from "#app/ui/translations/translate-link.tsx";
import { PromiseFacts } from "./promise-facts.tsx";

type StaffPromisePageProps = {
  promise: Awaited<ReturnType<typeof promiseForStaff>>;
  history: ToldEntry[];
  mayMake: boolean;
};

/** One promise for staff: all that the public sees, what can be said about it, and who did what. */
export function StaffPromisePage({ promise, history, mayMake }: StaffPromisePageProps) {
  const { say } = useTexts();
  const { id, slug, actionId, words, organisation } = promise;
  return (
    <>
      <span className="govuk-caption-l">{organisation.name}</span>
      <h1 className="govuk-heading-l">{words}</h1>
      <p className="toolbar">
        <a className="govuk-link" href={`/promises/${slug}`}>
          {say("staff.action.see")}
        </a>
        {actionId ? (
          <a className="govuk-link" href={`/staff/actions/${actionId}`}>
            {say("promise.action")}
          </a>
        ) : null}
        <TranslateLink kind="promise" subjectId={id} />
      </p>
      {mayMake ? <NextSteps promise={promise} /> : null}
      <PromiseFacts promise={promise} />
      <h2 className="govuk-heading-m">{say("staff.promise.history")}</h2>
      <LastEntries entries={history} />
    </>
  );
}

function NextSteps({ promise: { id, isOpen } }: Pick<StaffPromisePageProps, "promise">) {
  const { say } = useTexts();
  return (
    <div className="toolbar">
      {isOpen ? (
        <>
          <Button href={`/staff/promises/${id}/outcome`}>{say("staff.promise.outcome")}</Button>
          <Button href={`/staff/promises/${id}/date`} variant="secondary">
            {say("staff.promise.date")}
          </Button>
        </>
      ) : (
        <Button href={`/staff/promises/${id}/outcome/end`} variant="secondary">
          {say("staff.promise.takeBack")}
        </Button>
      )}
    </div>
  );
}

import { Fragment } from "react";
import { mergeCuts } from "#app/domain/feedback/cut-words.ts";
import type { OriginalWords } from "#app/domain/triage/original-words.server.ts";
import { useTexts } from "#app/ui/page-context.tsx";

/** The words as they were said; what everyone else reads as […] is marked. */
export function OriginalWordsShown({ original, cuts, language }: OriginalWords & { language: string }) {
  const { say } = useTexts();
  const merged = mergeCuts(original, cuts);
  return (
    <>
      <h2 className="govuk-heading-m">{say("triage.original.words")}</h2>
      <blockquote className="words" lang={language} dir="auto">
        {merged.map(({ startsAt, endsAt }, position) => (
          <Fragment key={startsAt}>
            {original.slice(merged[position - 1]?.endsAt ?? 0, startsAt)}
            <mark>{original.slice(startsAt, endsAt)}</mark>
          </Fragment>
        ))}
        {original.slice(merged.at(-1)?.endsAt ?? 0)}
      </blockquote>
      <p className="govuk-body">{say("triage.original.done")}</p>
    </>
  );
}

/** From the date on by which they are to be destroyed nobody reads them, whoever may otherwise. */
export function OriginalPast() {
  const { say } = useTexts();
  return <p className="govuk-body">{say("triage.original.past")}</p>;
}

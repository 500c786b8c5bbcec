import type { StaffVerdict } from "#app/domain/responses/verdicts-for-staff.server.ts";
import { Tag } from "#app/ui/govuk/tag.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import type { Told } from "#app/ui/told.ts";

export type ShownVerdict = Told<StaffVerdict>;

/** What one person thinks of an answer, with the sentence that only the team reads. */
export function VerdictCard({ verdict }: { verdict: ShownVerdict }) {
  const { say, date } = useTexts();
  const { stage, answer, words, response, givenAt, setAsideAt, isPractice } = verdict;
  return (
    <>
      <p className="queue__words">
        <strong>{say(`receipt.verdict.answer.${answer}`)}</strong>
        {words ? (
          <>
            : <span dir="auto">{words}</span>
          </>
        ) : null}
      </p>
      <p className="queue__meta">
        {isPractice ? <Tag colour="yellow">{say("staff.practice.tag")}</Tag> : null}
        {setAsideAt ? <Tag colour="grey">{say("staff.verdicts.setAside")}</Tag> : null}
        <span>{date(givenAt)}</span>
        {response ? (
          <a className="govuk-link" href={`/staff/responses/${response.id}`}>
            {response.title}
          </a>
        ) : (
          <span>{say("staff.verdicts.direct")}</span>
        )}
        {stage === "direct" ? null : <span>{say(`responses.verdicts.stage.${stage}`)}</span>}
      </p>
    </>
  );
}

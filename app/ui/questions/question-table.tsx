import type { QuestionInList } from "#app/domain/questions/questions-for-staff.server.ts";
import { plannedDate } from "#app/ui/actions/planned-date.ts";
import { Table } from "#app/ui/govuk/table.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { QuestionStateTag } from "./question-state-tag.tsx";

type QuestionTableProps = { caption: string; questions: QuestionInList[] };

/** Questions to partners for staff, in the order in which they are given. */
export function QuestionTable({ caption, questions }: QuestionTableProps) {
  const texts = useTexts();
  const { t, say } = texts;
  if (questions.length === 0) return <p className="govuk-body">{say("staff.question.none")}</p>;
  return (
    <Table
      caption={caption}
      captionClassName="govuk-visually-hidden"
      stackOnPhone
      head={[
        { children: t("staff.question.question") },
        { children: t("staff.question.organisation") },
        { children: t("staff.question.due") },
        { children: t("promise.standing") },
      ]}
      rows={questions.map(({ id, words, organisation, dueOn, ...one }) => [
        {
          className: "table__words",
          children: (
            <a className="govuk-link" href={`/staff/questions/${id}`}>
              {words}
            </a>
          ),
        },
        { children: organisation.name },
        { children: plannedDate(texts, { date: dueOn, precision: "day" }) },
        {
          children: (
            <>
              <QuestionStateTag state={one.state} />
              {one.isUnreached ? <p className="govuk-body-s">{say("staff.question.unreached")}</p> : null}
              {one.said ? <p className="govuk-body-s">{say("staff.question.isPublic")}</p> : null}
            </>
          ),
        },
      ])}
    />
  );
}

import { ARRIVED, type QuestionState, WAITING } from "#app/domain/questions/question-state.ts";
import type { QuestionInList } from "#app/domain/questions/questions-for-staff.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { QuestionTable } from "./question-table.tsx";

const isLate = (state: QuestionState) => state === "late" || state === "noReply";

/** What arrived first, then what is late, what waits, and what is over. */
const PARTS: { name: "arrived" | "late" | "waiting" | "over"; has: (state: QuestionState) => boolean }[] = [
  { name: "arrived", has: (state) => ARRIVED.includes(state) },
  { name: "late", has: isLate },
  { name: "waiting", has: (state) => WAITING.includes(state) && !isLate(state) },
  { name: "over", has: (state) => state === "used" || state === "withdrawn" },
];

type QuestionsPageProps = { title: string; questions: QuestionInList[]; mayAsk: boolean };

export function QuestionsPage({ title, questions, mayAsk }: QuestionsPageProps) {
  const { t, say } = useTexts();
  return (
    <StaffFrame>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{say("staff.question.intro")}</p>
      <div className="toolbar">
        {mayAsk ? <Button href="/staff/questions/new">{say("staff.question.new")}</Button> : null}
        <a className="govuk-link" href="/staff/organisations">
          {say("staff.organisations.title")}
        </a>
      </div>
      {PARTS.map(({ name, has }) => (
        <section key={name} aria-labelledby={name}>
          <h2 className="govuk-heading-m" id={name}>
            {say(`staff.question.part.${name}`)}
          </h2>
          <QuestionTable
            caption={t(`staff.question.part.${name}`)}
            questions={questions.filter(({ state }) => has(state))}
          />
        </section>
      ))}
    </StaffFrame>
  );
}

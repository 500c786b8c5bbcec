import type { TextKey } from "#app/platform/texts.ts";
import { FormProblems } from "#app/ui/feedback/form-problems.tsx";
import { Button } from "#app/ui/govuk/button.tsx";
import { Radios } from "#app/ui/govuk/radios.tsx";
import { SiteFrame } from "#app/ui/layout/site-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

type EqualityQuestionsProps = {
  asked: { version: number; questions: Record<string, string[]> };
  typed: Record<string, string | undefined>;
  errors: Record<string, string> | null;
};

/** Why we ask, that nothing need be answered, and the questions as they stand in the data. */
export function EqualityQuestions({ asked, typed, errors }: EqualityQuestionsProps) {
  const { say, href } = useTexts();
  const questions = Object.entries(asked.questions);
  return (
    <SiteFrame hasQuickExit>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <FormProblems errors={errors} fields={questions.map(([name]) => name)} />
          <h1 className="govuk-heading-l">{say("equality.title")}</h1>
          <p className="govuk-body">{say("equality.why")}</p>
          <p className="govuk-body">{say("equality.optional")}</p>
          <p className="govuk-body">{say("equality.apart")}</p>
          <form method="post" action={href("/equality-questions")}>
            <input type="hidden" name="version" value={asked.version} />
            {questions.map(([name, answers]) => (
              <Question key={name} name={name} answers={answers} chosen={typed[name]} />
            ))}
            <Button preventDoubleClick>{say("equality.send")}</Button>
          </form>
        </div>
      </div>
    </SiteFrame>
  );
}

type QuestionProps = { name: string; answers: string[]; chosen: string | undefined };

function Question({ name, answers, chosen }: QuestionProps) {
  const { say } = useTexts();
  return (
    <Radios
      name={name}
      className="govuk-radios--small"
      fieldset={{
        legend: {
          children: say(`equality.question.${name}` as TextKey),
          className: "govuk-fieldset__legend--m",
        },
      }}
      hint={{ children: say("equality.whoSees") }}
      value={chosen}
      items={answers.map((answer) => ({ value: answer, children: say(answerText(name, answer)) }))}
    />
  );
}

function answerText(question: string, answer: string): TextKey {
  return (
    answer === "notSaid" ? "equality.answer.notSaid" : `equality.answer.${question}.${answer}`
  ) as TextKey;
}

import { isTold } from "#app/domain/responses/people-count.ts";
import type { PublicVerdicts } from "#app/domain/responses/public-verdicts.server.ts";
import { OpinionList } from "#app/ui/numbers/opinion-list.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

/** What the people who said it think of the answer, for each outcome that it has had, with how it is counted. */
export function AnswerVerdicts({ verdicts }: { verdicts: PublicVerdicts[] }) {
  const { say } = useTexts();
  if (verdicts.length === 0) return null;
  return (
    <section aria-labelledby="verdicts">
      <h2 className="govuk-heading-m" id="verdicts">
        {say("responses.verdicts.heading")}
      </h2>
      {verdicts.map((stage) => (
        <StageVerdicts key={stage.stage} verdicts={stage} isNamed={verdicts.length > 1} />
      ))}
      <p className="govuk-hint">{say("responses.verdicts.definition")}</p>
    </section>
  );
}

type StageVerdictsProps = {
  verdicts: PublicVerdicts;
  /** Only where there are several is it said which. */
  isNamed: boolean;
};

function StageVerdicts({ verdicts: { stage, counted, setAside }, isNamed }: StageVerdictsProps) {
  const { say } = useTexts();
  return (
    <>
      {isNamed && stage !== "direct" ? (
        <h3 className="govuk-heading-s">{say(`responses.verdicts.stage.${stage}`)}</h3>
      ) : null}
      <div className="govuk-body">
        <OpinionList opinions={counted} text="receipt.verdict.answer" />
      </div>
      <SetAside people={setAside} />
    </>
  );
}

function SetAside({ people }: { people: number }) {
  const { say } = useTexts();
  if (people === 0) return null;
  return (
    <p className="govuk-body">
      {!isTold(people)
        ? say("responses.verdicts.setAsideFew")
        : say("responses.verdicts.setAside", { people })}
    </p>
  );
}

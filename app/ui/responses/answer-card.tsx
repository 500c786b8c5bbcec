import type { CannotReason, Outcome } from "#app/domain/responses/outcome.ts";
import { useTexts } from "#app/ui/page-context.tsx";
import { Passage } from "#app/ui/passage.tsx";
import { OutcomeTag } from "./outcome-tag.tsx";

export type AnswerWords = {
  outcome: Outcome;
  youSaidHtml: string;
  weDidHtml: string;
  reason: CannotReason | null;
  reasonSentence: string | null;
  language: string;
  direction: "ltr" | "rtl";
};

/** You said, we did: what people told us beside what came of it. */
export function AnswerCard({ answer, headingLevel = 2 }: { answer: AnswerWords; headingLevel?: 2 | 3 }) {
  const { say } = useTexts();
  const { outcome, language, direction } = answer;
  const Heading = `h${headingLevel}` as const;
  return (
    <div className={`answer answer--${outcome} answer--side-by-side`}>
      <section className="answer__said">
        <Heading className="answer__label">{say("responses.youSaid")}</Heading>
        <Passage
          className="passage answer__words"
          html={answer.youSaidHtml}
          language={language}
          direction={direction}
        />
      </section>
      <section className="answer__did">
        <Heading className="answer__outcome">
          <OutcomeTag outcome={outcome} />
        </Heading>
        <CannotBecause answer={answer} />
        {answer.weDidHtml ? (
          <Passage html={answer.weDidHtml} language={language} direction={direction} />
        ) : null}
      </section>
    </div>
  );
}

function CannotBecause({ answer: { reason, reasonSentence, language, direction } }: { answer: AnswerWords }) {
  const texts = useTexts();
  if (!reason || !reasonSentence) return null;
  const isForeign = language !== texts.language;
  return (
    <>
      <p className="answer__reason">{texts.say(`reason.cannot.${reason}`)}</p>
      <p
        className="answer__sentence"
        lang={isForeign ? language : undefined}
        dir={isForeign ? direction : undefined}
      >
        {reasonSentence}
      </p>
    </>
  );
}

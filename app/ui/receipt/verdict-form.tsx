import { LONGEST_SENTENCE, VERDICT_ANSWERS } from "#app/domain/responses/verdict.ts";
import type { TextKey } from "#app/platform/texts.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Radios } from "#app/ui/govuk/radios.tsx";
import { Textarea } from "#app/ui/govuk/textarea.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

type VerdictFormProps = {
  code: string;
  /** The address of the response, or "direct". */
  about: string;
  stage: string;
  /** Makes the ids of one of several forms on a page its own. */
  place?: number;
  typed?: { verdict: string; words: string };
  errors?: Record<string, string>;
};

/** One question with four answers and a sentence that may be left out. */
export function VerdictForm({ code, about, stage, place, typed, errors = {} }: VerdictFormProps) {
  const { t, say, href } = useTexts();
  const idOf = (name: string) => (place === undefined ? name : `${name}-${place + 1}`);
  // Alone on its page the question is the heading already.
  const legend = place === undefined ? "govuk-visually-hidden" : "govuk-fieldset__legend--s";
  const wrong = (name: string) => {
    const key = errors[name];
    return key ? { children: say(key as TextKey), visuallyHiddenText: t("form.error") } : undefined;
  };
  return (
    <form method="post" action={href("/receipt/verdict")} noValidate>
      <input type="hidden" name="code" value={code} />
      <input type="hidden" name="about" value={about} />
      <input type="hidden" name="stage" value={stage} />
      <Radios
        name="verdict"
        idPrefix={idOf("verdict")}
        className="govuk-radios--small"
        fieldset={{ legend: { children: say("receipt.verdict.question"), className: legend } }}
        errorMessage={wrong("verdict")}
        value={typed?.verdict}
        items={VERDICT_ANSWERS.map((answer) => ({
          value: answer,
          children: say(`receipt.verdict.answer.${answer}`),
        }))}
      />
      <Textarea
        name="words"
        id={idOf("words")}
        rows={2}
        label={{ children: say("receipt.verdict.why") }}
        hint={{ children: say("receipt.verdict.whoReads") }}
        errorMessage={wrong("words")}
        value={typed?.words ?? ""}
        autoComplete="off"
        attributes={{ maxLength: LONGEST_SENTENCE }}
      />
      <Button preventDoubleClick>{say("receipt.verdict.send")}</Button>
    </form>
  );
}

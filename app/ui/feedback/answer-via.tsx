import type { TextKey } from "#app/platform/texts.ts";
import { Radios } from "#app/ui/govuk/radios.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import type { FormPage, FormReturned } from "./form-page.ts";

type AnswerViaProps = { page: FormPage } & Pick<FormReturned, "typed" | "errors">;

const WAYS = ["code", "email", "meeting", "group"] as const;

/** How the answer should come, none chosen at first; whoever chooses none has the code. */
export function AnswerVia({ page, typed, errors }: AnswerViaProps) {
  const { t, say } = useTexts();
  const wrong = errors?.answerVia as TextKey | undefined;
  const ways = WAYS.filter((way) => (way === "email" ? page.canEmail : way !== "meeting" || page.event));
  return (
    <Radios
      name="answerVia"
      className="govuk-radios--small"
      fieldset={{
        legend: { children: say("feedback.form.answerVia"), className: "govuk-fieldset__legend--s" },
      }}
      hint={{ children: say("feedback.form.answerVia.hint") }}
      errorMessage={wrong && { children: say(wrong), visuallyHiddenText: t("form.error") }}
      value={typed.answerVia}
      items={ways.map((way) => ({ value: way, children: say(`feedback.form.answerVia.${way}`) }))}
    />
  );
}

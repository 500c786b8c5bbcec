import { LONGEST_ANSWER } from "#app/domain/feedback/schema.ts";
import type { TextKey } from "#app/platform/texts.ts";
import { characterCountTexts } from "#app/ui/feedback/character-count-texts.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { CharacterCount } from "#app/ui/govuk/character-count.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

type AnswerFormProps = { code: string; messageId: string; typed?: string; wrong?: TextKey | undefined };

/** One box and one tap, to answer a message of the team. */
export function AnswerForm({ code, messageId, typed = "", wrong }: AnswerFormProps) {
  const texts = useTexts();
  const { t, say, href } = texts;
  return (
    <form method="post" action={href("/receipt/messages")} noValidate>
      <input type="hidden" name="code" value={code} />
      <input type="hidden" name="message" value={messageId} />
      <CharacterCount
        name="answer"
        label={{ children: say("receipt.message.label"), className: "govuk-label--s" }}
        hint={{ children: say("receipt.message.hint") }}
        errorMessage={wrong && { children: say(wrong), visuallyHiddenText: t("form.error") }}
        value={typed}
        rows={4}
        maxLength={LONGEST_ANSWER}
        countType="characters"
        threshold={50}
        autoComplete="off"
        texts={characterCountTexts(texts)}
      />
      <Button preventDoubleClick>{say("receipt.message.send")}</Button>
    </form>
  );
}

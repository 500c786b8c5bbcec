import type { TextKey } from "#app/platform/texts.ts";
import { useProblem } from "#app/ui/feedback/form-problems.tsx";
import { Button } from "#app/ui/govuk/button.tsx";
import { Input } from "#app/ui/govuk/input.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

/** Asks for the phrase. What was typed is never put back, and no browser is asked to keep it. */
export function PhraseForm({ code, error }: { code: string; error?: string | undefined }) {
  const { t, say, saySafely, href } = useTexts();
  const sayProblem = useProblem();
  return (
    <form method="post" action={href("/receipt/confidential")} noValidate autoComplete="off">
      <h2 className="govuk-heading-m">{say("confidential.receipt.messages")}</h2>
      <input type="hidden" name="code" value={code} />
      <Input
        name="phrase"
        label={{ children: say("confidential.receipt.phrase"), className: "govuk-label--s" }}
        hint={{
          children: (
            <>
              {say("confidential.receipt.phrase.hint")} {saySafely("confidential.phrase.whoSees")}
            </>
          ),
        }}
        errorMessage={
          error === undefined
            ? undefined
            : { children: sayProblem(error as TextKey), visuallyHiddenText: t("form.error") }
        }
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
      />
      <Button variant="secondary">{say("confidential.receipt.show")}</Button>
    </form>
  );
}

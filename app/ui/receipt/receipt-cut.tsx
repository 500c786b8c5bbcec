import { LONGEST_ANSWER } from "#app/domain/feedback/schema.ts";
import type { TextKey } from "#app/platform/texts.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Details } from "#app/ui/govuk/details.tsx";
import { Textarea } from "#app/ui/govuk/textarea.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { Sentence } from "#app/ui/translations/sentence.tsx";
import type { ReceiptStanding } from "./receipt-standing.ts";

/** That words were cut, and the way to ask the team to look again; then what they said to it. */
export function ReceiptCut({ receipt, code }: { receipt: ReceiptStanding; code: string }) {
  const { say } = useTexts();
  const { wasCut, objection } = receipt;
  if (!wasCut && !objection) return null;
  return (
    <>
      {wasCut ? <p className="govuk-body">{say("receipt.page.wasCut")}</p> : null}
      {objection?.isOpen ? <p className="govuk-body">{say("receipt.cut.open")}</p> : null}
      {objection && !objection.isOpen ? (
        <>
          <p className="govuk-body">{say(wasCut ? "receipt.cut.kept" : "receipt.cut.lifted")}</p>
          {objection.answer ? <Sentence language={objection.language}>{objection.answer}</Sentence> : null}
        </>
      ) : null}
      {wasCut && !objection?.isOpen ? (
        <Details summary={say("receipt.cut.summary")}>
          <ObjectionForm code={code} />
        </Details>
      ) : null}
    </>
  );
}

type ObjectionFormProps = { code: string; typed?: string; wrong?: TextKey | undefined };

export function ObjectionForm({ code, typed = "", wrong }: ObjectionFormProps) {
  const { t, say, href } = useTexts();
  return (
    <form method="post" action={href("/receipt/objection")} noValidate>
      <input type="hidden" name="code" value={code} />
      <Textarea
        name="words"
        rows={3}
        label={{ children: say("receipt.cut.label") }}
        hint={{ children: say("receipt.cut.hint") }}
        errorMessage={wrong && { children: say(wrong), visuallyHiddenText: t("form.error") }}
        value={typed}
        autoComplete="off"
        attributes={{ maxLength: LONGEST_ANSWER }}
      />
      <Button variant="secondary" preventDoubleClick>
        {say("receipt.cut.send")}
      </Button>
    </form>
  );
}

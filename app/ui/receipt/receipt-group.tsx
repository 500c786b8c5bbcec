import { LONGEST_ANSWER } from "#app/domain/feedback/schema.ts";
import type { TextKey } from "#app/platform/texts.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Details } from "#app/ui/govuk/details.tsx";
import { Textarea } from "#app/ui/govuk/textarea.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { Sentence } from "#app/ui/translations/sentence.tsx";
import type { ReceiptStanding } from "./receipt-standing.ts";

/** That others said the same, how the team put it, and the way out for somebody who meant something else. */
export function ReceiptGroup({ group, code }: { group: ReceiptStanding["group"]; code: string }) {
  const { say } = useTexts();
  if (!group) return null;
  return (
    <>
      {group.hasLeft ? <p className="govuk-inset-text">{say("receipt.group.left")}</p> : null}
      {group.answer ? (
        <>
          <p className="govuk-body">{say("receipt.group.answered")}</p>
          <Sentence language={group.answer.language}>{group.answer.words}</Sentence>
        </>
      ) : null}
      {group.now ? <InGroup {...group.now} code={code} /> : null}
    </>
  );
}

type InGroupProps = NonNullable<NonNullable<ReceiptStanding["group"]>["now"]> & { code: string };

function InGroup({ wording, language, size, code }: InGroupProps) {
  const { say } = useTexts();
  return (
    <section aria-labelledby="group">
      <h2 className="govuk-heading-m" id="group">
        {say("receipt.group.heading")}
      </h2>
      <p className="govuk-body">
        {size === null ? say("receipt.group.few") : say("receipt.group.size", { size })}
      </p>
      <Sentence language={language}>{wording}</Sentence>
      <Details summary={say("receipt.group.summary")}>
        <GroupObjectionForm code={code} />
      </Details>
    </section>
  );
}

type GroupObjectionFormProps = { code: string; typed?: string; wrong?: TextKey | undefined };

export function GroupObjectionForm({ code, typed = "", wrong }: GroupObjectionFormProps) {
  const { t, say, href } = useTexts();
  return (
    <form method="post" action={href("/receipt/group")} noValidate>
      <input type="hidden" name="code" value={code} />
      <p className="govuk-body">{say("receipt.group.words")}</p>
      <Textarea
        name="words"
        id="group-words"
        rows={3}
        label={{ children: say("receipt.group.label") }}
        hint={{ children: say("receipt.cut.hint") }}
        errorMessage={wrong && { children: say(wrong), visuallyHiddenText: t("form.error") }}
        value={typed}
        autoComplete="off"
        attributes={{ maxLength: LONGEST_ANSWER }}
      />
      <Button variant="secondary" preventDoubleClick>
        {say("receipt.group.send")}
      </Button>
    </form>
  );
}

import type { TextKey } from "#app/platform/texts.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Details } from "#app/ui/govuk/details.tsx";
import { Input } from "#app/ui/govuk/input.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

type ReceiptEmailProps = {
  code: string;
  hasEmail: boolean;
  /** The person chose e-mail, and the address is still missing. */
  isWanted?: boolean;
};

/** The e-mail for news that says nothing: offered, and once it is there, changed or removed. The address is never shown. */
export function ReceiptEmail({ code, hasEmail, isWanted = false }: ReceiptEmailProps) {
  const { say, href } = useTexts();
  if (isWanted && !hasEmail) {
    return (
      <div className="receipt-email">
        <p className="govuk-body">{say("receipt.email.chosen")}</p>
        <EmailForm code={code} />
      </div>
    );
  }
  if (!hasEmail) {
    return (
      <Details summary={say("receipt.email.summary")}>
        <EmailForm code={code} />
      </Details>
    );
  }
  return (
    <Details summary={say("receipt.email.change")}>
      <p className="govuk-body">{say("receipt.email.have")}</p>
      <EmailForm code={code} isReplacing />
      <form method="post" action={href("/receipt/email/removal")}>
        <input type="hidden" name="code" value={code} />
        <Button variant="secondary">{say("receipt.email.remove")}</Button>
      </form>
    </Details>
  );
}

type EmailFormProps = { code: string; isReplacing?: boolean; typed?: string; wrong?: TextKey | undefined };

export function EmailForm({ code, isReplacing = false, typed = "", wrong }: EmailFormProps) {
  const { t, say, href } = useTexts();
  return (
    <form method="post" action={href("/receipt/email")} noValidate>
      <input type="hidden" name="code" value={code} />
      <Input
        name="email"
        type="email"
        autoComplete="email"
        spellCheck={false}
        label={{ children: say(isReplacing ? "receipt.email.new" : "receipt.lost.email") }}
        hint={{
          children: (
            <>
              {say("receipt.email.hint")} {say("receipt.email.whoSees")}
            </>
          ),
        }}
        errorMessage={wrong && { children: say(wrong), visuallyHiddenText: t("form.error") }}
        value={typed}
      />
      <Button variant="secondary" preventDoubleClick>
        {say("receipt.email.save")}
      </Button>
    </form>
  );
}

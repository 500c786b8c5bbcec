import { Button } from "#app/ui/govuk/button.tsx";
import { SiteFrame } from "#app/ui/layout/site-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

/** Asked once more, because it cannot be undone. */
export function ConfirmWithdrawal({ code, isPractice }: { code: string; isPractice: boolean }) {
  const { say, href } = useTexts();
  return (
    <SiteFrame hasQuickExit isPractice={isPractice}>
      <h1 className="govuk-heading-l">{say("receipt.withdrawal.title")}</h1>
      <p className="govuk-body">{say("receipt.withdrawal.erases")}</p>
      <p className="govuk-body">{say("receipt.withdrawal.stays")}</p>
      <form method="post" action={href("/receipt/withdrawal")}>
        <input type="hidden" name="code" value={code} />
        <input type="hidden" name="confirm" value="yes" />
        <Button variant="warning" preventDoubleClick>
          {say("receipt.withdrawal.confirm")}
        </Button>
      </form>
      <form method="post" action={href("/receipt")}>
        <input type="hidden" name="code" value={code} />
        <Button variant="secondary">{say("receipt.withdrawal.keep")}</Button>
      </form>
    </SiteFrame>
  );
}

export function Withdrawn({ isPractice }: { isPractice: boolean }) {
  const { say, href } = useTexts();
  return (
    <SiteFrame hasQuickExit isPractice={isPractice}>
      <h1 className="govuk-heading-l">{say("receipt.withdrawn.heading")}</h1>
      <p className="govuk-body">{say("receipt.withdrawn.erased")}</p>
      <p className="govuk-body">{say("receipt.withdrawn.stays")}</p>
      <p className="govuk-body">{say("receipt.withdrawn.backups")}</p>
      <p className="govuk-body">
        <a className="govuk-link" href={href("/")}>
          {say("error.page.home")}
        </a>
      </p>
    </SiteFrame>
  );
}

import { Button } from "#app/ui/govuk/button.tsx";
import { SiteFrame } from "#app/ui/layout/site-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

/** What a link from an e-mail opens: only the button makes the new code. */
export function NewCodeLink({ works }: { works: boolean }) {
  const { say, href } = useTexts();
  return (
    <SiteFrame hasQuickExit>
      <h1 className="govuk-heading-l">{say("receipt.lost.link.button")}</h1>
      {works ? (
        <form method="post">
          <p className="govuk-body">{say("receipt.lost.link.words")}</p>
          <Button preventDoubleClick>{say("receipt.lost.link.button")}</Button>
        </form>
      ) : (
        <p className="govuk-body">
          <a className="govuk-link" href={href("/receipt/lost")}>
            {say("receipt.lost.link.dead")}
          </a>
        </p>
      )}
    </SiteFrame>
  );
}

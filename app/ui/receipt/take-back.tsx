import { Button } from "#app/ui/govuk/button.tsx";
import { Details } from "#app/ui/govuk/details.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

/** The way to take back what the code stands for; the next page asks once more. */
export function TakeBack({ code }: { code: string }) {
  const { say, href } = useTexts();
  return (
    <Details summary={say("receipt.withdrawal.summary")}>
      <p className="govuk-body">{say("receipt.withdrawal.words")}</p>
      <form method="post" action={href("/receipt/withdrawal")}>
        <input type="hidden" name="code" value={code} />
        <Button variant="secondary">{say("receipt.withdrawal.start")}</Button>
      </form>
    </Details>
  );
}

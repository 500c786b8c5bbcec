import { Button } from "#app/ui/govuk/button.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

/** To the receipt's own page; the code travels in the body of the post. */
export function BackToReceipt({ code }: { code: string }) {
  const { say, href } = useTexts();
  return (
    <form method="post" action={href("/receipt")}>
      <input type="hidden" name="code" value={code} />
      <Button variant="secondary">{say("receipt.new.see")}</Button>
    </form>
  );
}

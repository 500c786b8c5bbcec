import type { TextKey } from "#app/platform/texts.ts";
import { FormProblems, useProblem } from "#app/ui/feedback/form-problems.tsx";
import { Button } from "#app/ui/govuk/button.tsx";
import { Input } from "#app/ui/govuk/input.tsx";
import { SiteFrame } from "#app/ui/layout/site-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

type EnterCodeProps = {
  typed?: string;
  errors?: Record<string, string> | null;
  /** Said above the form: why it is asked for again. */
  notice?: TextKey | null;
};

/** The page that asks for a code; the code travels in the body of a post only. */
export function EnterCode({ typed = "", errors = null, notice = null }: EnterCodeProps) {
  const { t, say, href } = useTexts();
  const sayProblem = useProblem();
  const wrong = errors?.code as TextKey | undefined;
  return (
    <SiteFrame hasQuickExit>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <FormProblems errors={errors} fields={["code"]} />
          <h1 className="govuk-heading-l">{say("receipt.enter.heading")}</h1>
          {notice ? <p className="govuk-inset-text">{say(notice)}</p> : null}
          <form method="post" action={href("/receipt")} noValidate>
            <Input
              name="code"
              label={{ children: say("receipt.enter.label"), className: "govuk-label--m" }}
              hint={{ children: say("receipt.enter.hint") }}
              errorMessage={wrong && { children: sayProblem(wrong), visuallyHiddenText: t("form.error") }}
              value={typed}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              attributes={{ dir: "ltr" }}
            />
            <Button>{say("receipt.enter.button")}</Button>
          </form>
          <p className="govuk-body">
            <a className="govuk-link" href={href("/receipt/lost")}>
              {say("receipt.lost")}
            </a>
          </p>
        </div>
      </div>
    </SiteFrame>
  );
}

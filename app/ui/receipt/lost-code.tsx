import type { TextKey } from "#app/platform/texts.ts";
import { FormProblems } from "#app/ui/feedback/form-problems.tsx";
import { Button } from "#app/ui/govuk/button.tsx";
import { Input } from "#app/ui/govuk/input.tsx";
import { SiteFrame } from "#app/ui/layout/site-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

type LostCodeProps = {
  canEmail: boolean;
  /** Said of every address, so that nobody learns who has written to us. */
  isSent: boolean;
  typed: string;
  errors: Record<string, string> | null;
};

/** Who left an address gets a link; for everyone else nobody can be looked up, and this says so. */
export function LostCode({ canEmail, isSent, typed, errors }: LostCodeProps) {
  const { say, href } = useTexts();
  return (
    <SiteFrame back={{ path: "/receipt" }} hasQuickExit>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <FormProblems errors={errors} fields={["email"]} />
          <h1 className="govuk-heading-l">{say("receipt.lost")}</h1>
          {isSent && canEmail ? <p className="govuk-inset-text">{say("receipt.lost.sent")}</p> : null}
          {canEmail && !isSent ? (
            <AskByEmail typed={typed} wrong={errors?.email as TextKey | undefined} />
          ) : null}
          {canEmail ? <h2 className="govuk-heading-m">{say("receipt.lost.noEmail")}</h2> : null}
          <p className="govuk-body">{say("receipt.lost.words")}</p>
          <ul className="govuk-list govuk-list--bullet">
            <li>
              <a className="govuk-link" href={href("/events")}>
                {say("receipt.lost.events")}
              </a>
            </li>
            <li>
              <a className="govuk-link" href={href("/responses")}>
                {say("receipt.lost.responses")}
              </a>
            </li>
          </ul>
        </div>
      </div>
    </SiteFrame>
  );
}

function AskByEmail({ typed, wrong }: { typed: string; wrong: TextKey | undefined }) {
  const { t, say, href } = useTexts();
  return (
    <>
      <h2 className="govuk-heading-m">{say("receipt.lost.withEmail")}</h2>
      <p className="govuk-body">{say("receipt.lost.withEmail.words")}</p>
      <form method="post" action={href("/receipt/lost")} noValidate>
        <Input
          name="email"
          type="email"
          autoComplete="email"
          spellCheck={false}
          label={{ children: say("receipt.lost.email") }}
          hint={{ children: say("receipt.lost.email.hint") }}
          errorMessage={wrong && { children: say(wrong), visuallyHiddenText: t("form.error") }}
          value={typed}
        />
        <Button preventDoubleClick>{say("receipt.lost.send")}</Button>
      </form>
    </>
  );
}

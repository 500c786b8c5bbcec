import { SiteFrame } from "#app/ui/layout/site-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

export function EqualityThanks() {
  const { say, href } = useTexts();
  return (
    <SiteFrame hasQuickExit>
      <h1 className="govuk-heading-l">{say("equality.thanks")}</h1>
      <p className="govuk-body">{say("equality.thanks.words")}</p>
      <p className="govuk-body">
        <a className="govuk-link" href={href("/")}>
          {say("error.page.home")}
        </a>
      </p>
    </SiteFrame>
  );
}

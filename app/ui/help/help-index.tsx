import { SiteFrame } from "#app/ui/layout/site-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { HelpLinks } from "./help-links.tsx";
import { HELP_NAMES } from "./help-pages.ts";

export function HelpIndex() {
  const { say } = useTexts();
  return (
    <SiteFrame>
      <h1 className="govuk-heading-l">{say("help.index.title")}</h1>
      <HelpLinks names={HELP_NAMES} />
    </SiteFrame>
  );
}

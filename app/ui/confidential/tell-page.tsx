import type { SupportOrganisation } from "#app/domain/operator/support-organisations.server.ts";
import { FormProblems } from "#app/ui/feedback/form-problems.tsx";
import { SiteFrame } from "#app/ui/layout/site-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { CallForHelp } from "./call-for-help.tsx";
import { LaneFacts } from "./lane-facts.tsx";
import { TellForm, type TellFormProps } from "./tell-form.tsx";

type TellPageProps = TellFormProps & {
  organisations: SupportOrganisation[];
  eventCode: string | null;
  isPractice: boolean;
};

const FIELDS = ["body", "reachHow", "reachWhen", "phrase"];

/** The confidential lane: help first, then what to know, then the words. */
export function TellPage({ organisations, eventCode, isPractice, ...form }: TellPageProps) {
  const { say } = useTexts();
  const query = eventCode ? `?event=${encodeURIComponent(eventCode)}` : "";
  return (
    <SiteFrame back={{ path: `/help-now${query}` }} hasQuickExit isPractice={isPractice}>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <FormProblems errors={form.errors} fields={FIELDS} />
          <h1 className="govuk-heading-l">{say("confidential.title")}</h1>
          <CallForHelp organisations={organisations} />
          <LaneFacts />
          <TellForm {...form} />
        </div>
      </div>
    </SiteFrame>
  );
}

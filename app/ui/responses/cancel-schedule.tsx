import type { TextKey } from "#app/platform/texts.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

/** Why something could not be published, by the code of the refusal. */
export function refusalText(refusal: string): TextKey {
  return `staff.schedule.refusal.${refusal}` as TextKey;
}

type CancelScheduleProps = { responseId: string; refusal: string | null; title?: string };

/** Takes the time away; of what was refused, says that somebody has seen it. */
export function CancelSchedule({ responseId, refusal, title }: CancelScheduleProps) {
  const { say } = useTexts();
  return (
    <form method="post" action={`/staff/responses/${responseId}/schedule/end`}>
      <Button variant="secondary" className="govuk-!-margin-bottom-0">
        {say(refusal ? "staff.schedule.seen" : "staff.schedule.cancel")}
        {title ? <span className="govuk-visually-hidden">: {title}</span> : null}
      </Button>
    </form>
  );
}

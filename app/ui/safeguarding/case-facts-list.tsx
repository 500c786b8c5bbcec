import type { CaseFacts } from "#app/domain/safeguarding/case-facts.server.ts";
import type { TextKey } from "#app/platform/texts.ts";
import { SummaryList } from "#app/ui/govuk/summary-list.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

/** What is known of a case besides its words. */
export function CaseFactsList({ found, language }: { found: CaseFacts; language: string }) {
  const { say, date, time } = useTexts();
  const { receivedAt, openedAt, closedReason, destroyBy, eventName, wasMovedHere } = found;
  const rows = [
    { term: say("staff.confidential.received"), value: time(receivedAt) },
    { term: say("staff.confidential.language"), value: language },
    { term: say("staff.confidential.event"), value: eventName ?? say("staff.confidential.noEvent") },
    {
      term: say("staff.confidential.opened"),
      value: openedAt ? time(openedAt) : say("staff.confidential.notOpened"),
    },
    closedReason && {
      term: say("staff.confidential.closedFor"),
      value: say(`reason.case.${closedReason}` as TextKey),
    },
    { term: say("staff.confidential.destroyBy"), value: date(destroyBy) },
  ].filter((row) => row !== null && row !== "");
  return (
    <>
      {wasMovedHere ? <p className="govuk-body">{say("staff.confidential.moved")}</p> : null}
      <SummaryList className="facts" rows={rows} />
    </>
  );
}

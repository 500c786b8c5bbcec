import type { LinkForStaff } from "#app/domain/questions/question-for-staff.server.ts";
import { Table } from "#app/ui/govuk/table.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

/** Who was asked, in which way, and what became of the link; no name and no address. */
export function SentLinks({ links }: { links: LinkForStaff[] }) {
  const { t, say, date } = useTexts();
  if (links.length === 0) return null;
  return (
    <Table
      caption={t("staff.question.links")}
      captionClassName="govuk-table__caption--m"
      stackOnPhone
      head={[
        { children: t("staff.question.holder") },
        { children: t("staff.question.sent") },
        { children: t("staff.question.link") },
      ]}
      rows={links.map(({ holder, sentAt, isByHand, endedWhy }) => [
        { children: say(`staff.contact.${holder}`) },
        {
          children: sentAt
            ? say(isByHand ? "staff.question.byHand" : "staff.question.byMail", { date: date(sentAt) })
            : say("staff.question.notSent"),
        },
        { children: say(endedWhy ? `staff.question.ended.${endedWhy}` : "staff.question.works") },
      ])}
    />
  );
}

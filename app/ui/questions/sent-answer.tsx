import type { ActionStatus } from "#app/domain/actions/status.ts";
import { SummaryList } from "#app/ui/govuk/summary-list.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

type SentAnswerProps = {
  /** The team needs not be told what becomes of it. */
  isForStaff?: boolean | undefined;
  answer: {
    kind: "answered" | "declined";
    progress: string | null;
    status: string | null;
    words: string | null;
    reason: string | null;
    role: string;
    sentAt: Date;
  };
};

/** What a partner sent, as they and the team read it. */
export function SentAnswer({ answer, isForStaff }: SentAnswerProps) {
  const { say, date } = useTexts();
  const { kind, progress, status, words, reason, role, sentAt } = answer;
  return (
    <>
      <h2 className="govuk-heading-m">{say(`partner.answer.sent.${kind}`, { date: date(sentAt) })}</h2>
      <SummaryList
        rows={[
          words !== null && { term: say("partner.answer.words"), value: <Words words={words} /> },
          progress !== null && {
            term: say("partner.answer.shown.progress"),
            value: <Words words={progress} />,
          },
          status !== null && {
            term: say("partner.answer.shown.status"),
            value: say(`action.status.${status as ActionStatus}`),
          },
          reason !== null && { term: say("partner.answer.shown.reason"), value: <Words words={reason} /> },
          { term: say("partner.answer.shown.role"), value: role },
        ]}
      />
      {isForStaff ? null : <p className="govuk-body">{say("partner.answer.sentMeans")}</p>}
    </>
  );
}

function Words({ words }: { words: string }) {
  return <span className="typed-words">{words}</span>;
}

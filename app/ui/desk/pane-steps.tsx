import type { ReactNode } from "react";
import type { QueueItem } from "#app/domain/triage/queue-item.server.ts";
import { Details } from "#app/ui/govuk/details.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { AnswerForm } from "#app/ui/triage/answer-form.tsx";
import { ConfidentialForm } from "#app/ui/triage/confidential-form.tsx";
import { RedactionForm } from "#app/ui/triage/redaction-form.tsx";
import { type DeskKey, onKey } from "./desk-keys.ts";

type PaneStepsProps = {
  item: QueueItem;
  /** Behind the addresses that the forms are sent to. */
  query: string;
  may: { decide: boolean; moveToLane: boolean };
};

/** What protects a person or answers one alone, right below the words: each behind its name, and back to the queue. */
export function PaneSteps({ item, query, may }: PaneStepsProps) {
  const { say } = useTexts();
  const form = { item, query };
  const hasWords = item.words !== null;
  const steps: { key: DeskKey; name: ReactNode; form: ReactNode; isShown: boolean }[] = [
    {
      key: "c",
      name: say("triage.redaction.title"),
      form: <RedactionForm {...form} prefix="pane-cut-" />,
      isShown: may.decide && hasWords,
    },
    {
      key: "r",
      name: say("triage.answer.title"),
      form: <AnswerForm {...form} prefix="pane-answer-" />,
      isShown: may.decide && !item.directAnswer,
    },
    {
      key: "d",
      name: say("triage.confidential.title"),
      form: <ConfidentialForm {...form} prefix="pane-lane-" />,
      isShown: may.moveToLane && hasWords && !item.isPractice,
    },
  ];
  const shown = steps.filter(({ isShown }) => isShown);
  if (item.withdrawal || shown.length === 0) return null;
  return (
    <div className="pane-closures">
      {shown.map(({ key, name, form }) => (
        <Details key={key} summary={name} className="choice choice--small" attributes={onKey(key)}>
          {form}
        </Details>
      ))}
    </div>
  );
}

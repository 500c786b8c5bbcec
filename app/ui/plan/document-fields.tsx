import type { ReactNode } from "react";
import type { PlannedAction, PlannedDate } from "#app/domain/actions/plan-reading/planned-action.ts";
import { plannedDate } from "#app/ui/actions/planned-date.ts";
import { SummaryList } from "#app/ui/govuk/summary-list.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

/** Everything that the document says of an action, names of people included: for staff only. */
export function DocumentFields({
  action,
  hasTitle = false,
}: {
  action: PlannedAction;
  /** Where no heading says it. */
  hasTitle?: boolean;
}) {
  const texts = useTexts();
  const { say } = texts;
  return (
    <SummaryList
      className="plan-fields"
      rows={[
        hasTitle && { term: say("plan.field.title"), value: orNothing(action.title, say("plan.empty")) },
        { term: say("plan.field.details"), value: <Points points={action.details} /> },
        { term: say("plan.field.start"), value: <DateRead date={action.start} /> },
        { term: say("plan.field.close"), value: <DateRead date={action.close} /> },
        { term: say("plan.field.origin"), value: orNothing(action.origin, say("plan.empty")) },
        { term: say("plan.field.leadPartners"), value: <Points points={action.leadPartners} /> },
        { term: say("plan.field.mainLead"), value: orNothing(action.mainLead, say("plan.empty")) },
        {
          term: say("plan.field.mainLeadOrganisation"),
          value: orNothing(action.mainLeadOrganisation, say("plan.empty")),
        },
        { term: say("plan.field.people"), value: <Points points={action.people} /> },
        action.staffNotes.length > 0 && {
          term: say("plan.field.staffNotes"),
          value: <Points points={action.staffNotes} />,
        },
        { term: say("plan.field.funding"), value: <Funding funding={action.funding} /> },
        { term: say("plan.field.objectives"), value: <Points points={action.objectives} /> },
        { term: say("plan.field.outputs"), value: <Points points={action.outputs} /> },
        action.otherCells.length > 0 && {
          term: say("plan.field.otherCells"),
          value: <Points points={action.otherCells.map(({ heading, text }) => `${heading}: ${text}`)} />,
        },
      ]}
    />
  );
}

function orNothing(text: string | null, nothing: ReactNode): ReactNode {
  return text ? text : <Nothing words={nothing} />;
}

function Nothing({ words }: { words: ReactNode }) {
  return <span className="quiet">{words}</span>;
}

function Points({ points }: { points: string[] }) {
  const { say } = useTexts();
  if (points.length === 0) return <Nothing words={say("plan.empty")} />;
  if (points.length === 1) return <>{points[0]}</>;
  return (
    <ul className="govuk-list govuk-list--bullet">
      {points.map((point, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is rendered once, on the server
        <li key={position}>{point}</li>
      ))}
    </ul>
  );
}

function DateRead({ date: { text, date, precision } }: { date: PlannedDate }) {
  const texts = useTexts();
  if (text === "") return <Nothing words={texts.say("plan.empty")} />;
  if (date) {
    return <>{texts.say("plan.date.read", { text, date: plannedDate(texts, { date, precision }) })}</>;
  }
  return <>{precision === "pending" ? text : texts.say("plan.date.unread", { text })}</>;
}

function Funding({ funding: { text, amounts } }: { funding: PlannedAction["funding"] }) {
  const { say } = useTexts();
  if (text === "") return <Nothing words={say("plan.empty")} />;
  return (
    <>
      {text}
      {amounts.length > 0 ? (
        <>
          <br />
          {say("plan.field.amounts")}: {amounts.map((amount) => amount.text).join(", ")}
        </>
      ) : null}
    </>
  );
}

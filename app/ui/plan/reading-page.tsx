import type { ReadingForReview } from "#app/domain/actions/plan-reading-for-review.server.ts";
import { InsetText } from "#app/ui/govuk/inset-text.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { ConfirmationForm } from "./confirmation-form.tsx";
import { PartChangesShown } from "./part-changes-shown.tsx";
import { PlanChangesShown } from "./plan-changes-shown.tsx";
import { ReadActionCard } from "./read-action-card.tsx";
import { WarningLines } from "./warning-lines.tsx";

/** What was read beside the doubts about it, what confirming would change, and the button. */
export function ReadingPage({ title, review }: { title: string; review: ReadingForReview }) {
  const { say, time } = useTexts();
  const { reading, changes, parts, plan, confirmedAt, id } = review;
  const general = reading.warnings.filter(({ actionNumber }) => actionNumber === null);
  return (
    <>
      <h1 className="govuk-heading-l">{title}</h1>
      {confirmedAt ? (
        <InsetText>{say("plan.review.confirmed", { date: time(confirmedAt) })}</InsetText>
      ) : (
        <>
          <p className="govuk-body">
            {plan ? say("plan.review.plan", { title: plan.title }) : say("plan.review.first")}{" "}
            {say("plan.review.toLook", { count: reading.warnings.length })}
          </p>
          <PlanChangesShown changes={changes} />
          <PartChangesShown parts={parts} />
          <ConfirmationForm readingId={id} suggestedTitle={plan ? null : (reading.title ?? "")} />
        </>
      )}
      {general.length > 0 ? (
        <>
          <h2 className="govuk-heading-m">{say("plan.review.general")}</h2>
          <WarningLines warnings={general} />
        </>
      ) : null}
      <h2 className="govuk-heading-m">{say("plan.review.actions")}</h2>
      {reading.actions.map((action) => (
        <ReadActionCard
          key={action.number}
          action={action}
          warnings={reading.warnings.filter(({ actionNumber }) => actionNumber === action.number)}
          correctHref={confirmedAt ? null : `/staff/plan/${id}/actions/${encodeURIComponent(action.number)}`}
        />
      ))}
    </>
  );
}

import type { PlannedAction } from "#app/domain/actions/plan-reading/planned-action.ts";
import { SummaryCard } from "#app/ui/govuk/summary-card.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { DocumentFields } from "./document-fields.tsx";
import { WarningLines } from "./warning-lines.tsx";

type ReadActionCardProps = {
  action: PlannedAction;
  warnings: { where: string; what: string }[];
  /** Null once the reading is confirmed. */
  correctHref: string | null;
};

export function ReadActionCard({ action, warnings, correctHref }: ReadActionCardProps) {
  const { t, say } = useTexts();
  const { number, title } = action;
  const about = t("plan.review.about", { number });
  return (
    <SummaryCard
      title={`${number} ${title || t("staff.actions.untitled")}`}
      headingLevel={3}
      attributes={{ id: `action-${number}` }}
      actions={
        correctHref
          ? [{ href: correctHref, children: say("plan.review.correct"), visuallyHiddenText: about }]
          : []
      }
    >
      {warnings.length > 0 ? <WarningLines warnings={warnings} /> : null}
      <DocumentFields action={action} />
    </SummaryCard>
  );
}

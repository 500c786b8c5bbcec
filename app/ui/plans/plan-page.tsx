import type { PublicPlan } from "#app/domain/actions/public-plans.server.ts";
import { ActionList, type ListedAction } from "#app/ui/actions/action-list.tsx";
import { planLabel } from "#app/ui/actions/plan-label.ts";
import { InsetText } from "#app/ui/govuk/inset-text.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

type PlanPageProps = { title: string; plan: Omit<PublicPlan, "actions"> & { actions: ListedAction[] } };

/** One plan with its actions: as they are, or as they ended. */
export function PlanPage({ title, plan: { archivedAt, current, actions } }: PlanPageProps) {
  const texts = useTexts();
  const { say, date, href } = texts;
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <h1 className="govuk-heading-xl">{title}</h1>
        {archivedAt ? (
          <InsetText>
            {say("plans.archivedOn", { date: date(archivedAt) })}{" "}
            {current
              ? say("plans.current", {
                  plan: planLabel(texts, current),
                  a: (words) => (
                    <a className="govuk-link" href={href("/actions")}>
                      {words}
                    </a>
                  ),
                })
              : null}
          </InsetText>
        ) : null}
        <p className="count">{say("actions.count", { count: actions.length })}</p>
        <ActionList actions={actions} />
      </div>
    </div>
  );
}

import type { PublicPlanLine } from "#app/domain/actions/public-plans.server.ts";
import { planLabel } from "#app/ui/actions/plan-label.ts";
import { Tag } from "#app/ui/govuk/tag.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

/** Every plan, the newest first. */
export function PlanListPage({ title, plans }: { title: string; plans: PublicPlanLine[] }) {
  const texts = useTexts();
  const { say, href } = texts;
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <h1 className="govuk-heading-xl">{title}</h1>
        <p className="govuk-body-l">{say("plans.intro")}</p>
        <ol className="results">
          {plans.map((plan) => (
            <li key={plan.slug} className="results__item">
              <p className="action-line__number">
                <Tag colour={plan.archivedAt ? "grey" : "green"}>
                  {say(plan.archivedAt ? "plans.archived" : "plans.inUse")}
                </Tag>
              </p>
              <h2 className="results__title">
                <a className="govuk-link" href={href(`/plans/${plan.slug}`)}>
                  {planLabel(texts, plan)}
                </a>
              </h2>
              <ul className="results__meta">
                <li>{say("actions.count", { count: plan.actions })}</li>
              </ul>
            </li>
          ))}
        </ol>
        {plans.length === 0 ? <p className="govuk-body">{say("actions.none")}</p> : null}
      </div>
    </div>
  );
}

import type { PublicPlan } from "#app/domain/actions/public-plans.server.ts";
import { ActionList, type ListedAction } from "#app/ui/actions/action-list.tsx";
import { planLabel } from "#app/ui/actions/plan-label.ts";
import { InsetText } from "#app/ui/govuk/inset-text.tsx";
import { ListPages } from "#app/ui/list-pages.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

type PlanPageProps = {
  name: string;
  /** With the actions of this page. */
  plan: Omit<PublicPlan, "actions"> & { actions: ListedAction[] };
  /** How many it has on all pages. */
  found: number;
  page: number;
  pages: number;
};

/** One plan with its actions: as they are, or as they ended. */
export function PlanPage({ name, plan, found, page, pages }: PlanPageProps) {
  const texts = useTexts();
  const { say, date, href } = texts;
  const { slug, archivedAt, current, actions } = plan;
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <h1 className="govuk-heading-xl">{name}</h1>
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
        <p className="count">{say("actions.count", { count: found })}</p>
        <ActionList actions={actions} />
        <ListPages page={page} pages={pages} pathOf={(number) => `/plans/${slug}?page=${number}`} />
      </div>
    </div>
  );
}

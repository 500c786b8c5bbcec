import type { ActionStatus } from "#app/domain/actions/status.ts";
import { ListPages } from "#app/ui/list-pages.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { ActionList, type ListedAction } from "./action-list.tsx";
import { type ActionFilter, ActionSearch, actionsAddress } from "./action-search.tsx";

export const ACTIONS_PER_PAGE = 20;

type ActionListPageProps = {
  heading: string;
  planTitle: string | null;
  filter: ActionFilter;
  /** Those that some public action has; none when no action is public. */
  statuses: ActionStatus[];
  /** Those of this page. */
  actions: ListedAction[];
  /** How many were found on all pages. */
  found: number;
  page: number;
  pages: number;
  /** There is another plan than the one in use. */
  hasEarlier: boolean;
};

export function ActionListPage(props: ActionListPageProps) {
  const { heading, planTitle, filter, statuses, actions, found, page, pages, hasEarlier } = props;
  const { say, href } = useTexts();
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        {planTitle ? <span className="govuk-caption-xl">{planTitle}</span> : null}
        <h1 className="govuk-heading-xl">{heading}</h1>
        <p className="govuk-body-l">{say("actions.intro")}</p>
        {statuses.length > 0 ? (
          <>
            <ActionSearch filter={filter} statuses={statuses} />
            <p className="count" role="status">
              {say("actions.count", { count: found })}
            </p>
            {actions.length > 0 ? <ActionList actions={actions} /> : <NothingFound />}
            <ListPages
              page={page}
              pages={pages}
              pathOf={(number) => actionsAddress({ ...filter, page: number })}
            />
            <p className="govuk-body">
              <a className="govuk-link" href={href("/organisations")}>
                {say("organisations.who")}
              </a>
            </p>
          </>
        ) : (
          <NothingYet />
        )}
        {hasEarlier ? (
          <p className="govuk-body">
            <a className="govuk-link" href={href("/plans")}>
              {say("actions.plans")}
            </a>
          </p>
        ) : null}
      </div>
    </div>
  );
}

function NothingFound() {
  const { say, href } = useTexts();
  return (
    <p className="govuk-body">
      {say("actions.none.found", {
        a: (words) => (
          <a className="govuk-link" href={href("/actions")}>
            {words}
          </a>
        ),
      })}
    </p>
  );
}

function NothingYet() {
  const { say, href } = useTexts();
  return (
    <>
      <p className="govuk-body">{say("actions.none")}</p>
      <p className="govuk-body">
        {say("actions.none.ledger", {
          a: (words) => (
            <a className="govuk-link" href={href("/ledger")}>
              {words}
            </a>
          ),
        })}
      </p>
    </>
  );
}

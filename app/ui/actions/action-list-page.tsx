import type { ActionStatus } from "#app/domain/actions/status.ts";
import { useTexts } from "#app/ui/page-context.tsx";
import { ActionList, type ListedAction } from "./action-list.tsx";
import { type ActionFilter, ActionSearch } from "./action-search.tsx";

type ActionListPageProps = {
  heading: string;
  planTitle: string | null;
  filter: ActionFilter;
  /** Those that some public action has; none when no action is public. */
  statuses: ActionStatus[];
  actions: ListedAction[];
  /** There is another plan than the one in use. */
  hasEarlier: boolean;
};

export function ActionListPage(props: ActionListPageProps) {
  const { heading, planTitle, filter, statuses, actions, hasEarlier } = props;
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
              {say("actions.count", { count: actions.length })}
            </p>
            {actions.length > 0 ? <ActionList actions={actions} /> : <NothingFound />}
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

import { useTexts } from "#app/ui/page-context.tsx";
import { ActionList, type ListedAction } from "./action-list.tsx";

type ActionListPageProps = { title: string; planTitle: string | null; actions: ListedAction[] };

export function ActionListPage({ title, planTitle, actions }: ActionListPageProps) {
  const { say, href } = useTexts();
  const count = say("actions.count", { count: actions.length });
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        {planTitle ? <span className="govuk-caption-xl">{planTitle}</span> : null}
        <h1 className="govuk-heading-xl">{title}</h1>
        <p className="govuk-body-l">{say("actions.intro")}</p>
        {actions.length > 0 ? (
          <>
            <p className="count">{count}</p>
            <ActionList actions={actions} />
          </>
        ) : (
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
        )}
      </div>
    </div>
  );
}

import { SUCCESSION_KINDS } from "#app/domain/actions/succession/decision.ts";
import type {
  NextPlanForStaff,
  OldAction,
} from "#app/domain/actions/succession/next-plan-for-staff.server.ts";
import { planLabel } from "#app/ui/actions/plan-label.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Tag } from "#app/ui/govuk/tag.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

type NextPlanPageProps = { title: string; plan: NextPlanForStaff; mayDecide: boolean };

/** The actions of the old plan with what becomes of each in the next one, and opening that. */
export function NextPlanPage({ title, plan, mayDecide }: NextPlanPageProps) {
  const texts = useTexts();
  const { say } = texts;
  const { id, from, state, decided, actions } = plan;
  return (
    <>
      <span className="govuk-caption-l">{say("staff.plans.after", { plan: planLabel(texts, from) })}</span>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body-l" role="status">
        {say("staff.plans.progress", { decided, all: actions.length })}
      </p>
      <p className="govuk-body">{say(`staff.plans.state.${state}`)}</p>
      {mayDecide ? (
        <div className="toolbar">
          <Button href={`/staff/plans/next/${id}/opening`}>{say("staff.plans.open")}</Button>
          <form method="post" action={`/staff/plans/next/${id}/end`}>
            <Button variant="secondary">{say("staff.plans.drop")}</Button>
          </form>
        </div>
      ) : null}
      <ol className="results">
        {actions.map((action) => (
          <li key={action.id} className="results__item">
            <OldActionLine nextPlanId={id} action={action} mayDecide={mayDecide} />
          </li>
        ))}
      </ol>
    </>
  );
}

type LineProps = { nextPlanId: string; action: OldAction; mayDecide: boolean };

function OldActionLine({ nextPlanId, action, mayDecide }: LineProps) {
  const { say } = useTexts();
  const { id, number, title, links, promises, decision } = action;
  const address = `/staff/plans/next/${nextPlanId}/actions/${id}`;
  return (
    <>
      <p className="action-line__number">
        {say("actions.number", { number })}{" "}
        <Tag colour={decision ? "green" : "yellow"}>
          {say(decision ? `staff.plans.kind.${decision.kind}` : "staff.plans.undecided")}
        </Tag>
      </p>
      <h2 className="results__title">
        <a className="govuk-link" href={`/staff/actions/${id}`}>
          {title}
        </a>
      </h2>
      <ul className="results__meta">
        <li>{say("staff.plans.moves", { links, promises })}</li>
      </ul>
      {decision ? <Decided decision={decision} /> : null}
      {mayDecide ? (
        <div className="toolbar">
          {decision ? (
            <>
              <a className="govuk-link" href={`${address}?kind=${decision.kind}`}>
                {say("staff.plans.change")}
                <span className="govuk-visually-hidden"> {number}</span>
              </a>
              <form method="post" action={`${address}/end`}>
                <Button variant="secondary">
                  {say("staff.plans.takeBack")}
                  <span className="govuk-visually-hidden"> {number}</span>
                </Button>
              </form>
            </>
          ) : (
            SUCCESSION_KINDS.map((kind) => (
              <a key={kind} className="govuk-link" href={`${address}?kind=${kind}`}>
                {say(`staff.plans.decide.${kind}`)}
                <span className="govuk-visually-hidden"> {number}</span>
              </a>
            ))
          )}
        </div>
      ) : null}
    </>
  );
}

function Decided({ decision }: { decision: NonNullable<OldAction["decision"]> }) {
  const { say } = useTexts();
  const { to, leftOut, reason } = decision;
  return (
    <>
      {to.map((next) => (
        <p key={next.number} className="govuk-body govuk-!-margin-bottom-1">
          → {say("actions.number", { number: next.number })}: {next.title}
        </p>
      ))}
      {leftOut ? (
        <p className="govuk-body govuk-!-margin-bottom-1">
          {say("action.became.leftOut")}: {leftOut}
        </p>
      ) : null}
      {reason ? (
        <p className="govuk-body govuk-!-margin-bottom-1">
          {say("action.became.why")}: {reason}
        </p>
      ) : null}
    </>
  );
}

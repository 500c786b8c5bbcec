import { Fragment } from "react";
import type { PublicOrganisation } from "#app/domain/actions/organisations/public-organisation.server.ts";
import { PROMISE_STATES } from "#app/domain/actions/promises/promise-state.ts";
import { ActionList, type ListedAction } from "#app/ui/actions/action-list.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { PromiseCards } from "#app/ui/promises/promise-card.tsx";
import { PromiseStateTag } from "#app/ui/promises/promise-state-tag.tsx";

type Shown = Omit<PublicOrganisation, "leads" | "partnerIn" | "earlier"> &
  Record<"leads" | "partnerIn" | "earlier", ListedAction[]>;

/** What one organisation has taken on, and how far it is. */
export function OrganisationPage({ organisation }: { organisation: Shown }) {
  const { say, href } = useTexts();
  const { slug, name, promises } = organisation;
  const further = promises.found - promises.promises.length;
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <h1 className="govuk-heading-xl">
          <bdi>{name}</bdi>
        </h1>
        <p className="govuk-body-l">{say("organisations.one")}</p>
        <PromiseCounts counts={promises.counts} />
        <Actions heading="leads" actions={organisation.leads} />
        <PromiseCards promises={promises.promises} id="promises" />
        {further > 0 ? (
          <p className="govuk-body">
            <a className="govuk-link" href={href(`/promises?organisation=${slug}`)}>
              {say("organisations.allPromises", { count: promises.found })}
            </a>
          </p>
        ) : null}
        <Actions heading="partnerIn" actions={organisation.partnerIn} />
        <Actions heading="earlier" actions={organisation.earlier} />
      </div>
    </div>
  );
}

function PromiseCounts({ counts }: Pick<PublicOrganisation["promises"], "counts">) {
  const { say, number } = useTexts();
  const some = PROMISE_STATES.filter((state) => counts[state] > 0);
  if (some.length === 0) return <p className="govuk-body">{say("organisations.noPromise")}</p>;
  return (
    <p className="govuk-body">
      {say("organisations.promises")}:{" "}
      {some.map((state) => (
        <Fragment key={state}>
          <PromiseStateTag state={state} /> {number(counts[state])}{" "}
        </Fragment>
      ))}
    </p>
  );
}

type ActionsProps = { heading: "leads" | "partnerIn" | "earlier"; actions: ListedAction[] };

function Actions({ heading, actions }: ActionsProps) {
  const { say } = useTexts();
  if (actions.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <h2 className="govuk-heading-m" id={heading}>
        {say(`organisations.${heading}.heading`)}
      </h2>
      <ActionList actions={actions} headingLevel={3} />
    </section>
  );
}

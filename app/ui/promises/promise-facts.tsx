import type { PublicPromise } from "#app/domain/actions/promises/public-promise-facts.server.ts";
import { SummaryList } from "#app/ui/govuk/summary-list.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { DraftTag } from "#app/ui/translations/draft-note.tsx";
import { foreign } from "#app/ui/translations/foreign.ts";
import { PromiseChanges, useCalendarDay, useSaidDate } from "./promise-dates.tsx";
import { PromiseStanding } from "./promise-standing.tsx";

/** Who promised what, by when, how anyone sees that it is kept, every new date, and what came of it. */
export function PromiseFacts({ promise }: { promise: PublicPromise }) {
  const { say, language } = useTexts();
  const [dateOf, dayOf] = [useSaidDate(), useCalendarDay()];
  return (
    <>
      <SummaryList
        rows={[
          { term: say("promise.standing"), value: <PromiseStanding promise={promise} /> },
          { term: say("promise.who"), value: promise.organisation.name },
          { term: say("promise.madeOn"), value: dayOf(promise.madeOn) },
          { term: say("promise.due"), value: dateOf(promise.due) },
          promise.changes.length > 0 && { term: say("promise.firstDue"), value: dateOf(promise.firstDue) },
          {
            term: say("promise.evidence"),
            value: <span {...foreign(promise, language)}>{promise.evidenceWanted}</span>,
          },
          promise.action && { term: say("promise.action"), value: <ActionLink action={promise.action} /> },
        ]}
      />
      {promise.changes.length > 0 ? (
        <section aria-labelledby="dates">
          <h2 className="govuk-heading-m" id="dates">
            {say("promise.dates")}
          </h2>
          <PromiseChanges promise={promise} />
        </section>
      ) : null}
      <Outcome promise={promise} />
    </>
  );
}

function ActionLink({ action }: { action: NonNullable<PublicPromise["action"]> }) {
  const { href, language } = useTexts();
  return (
    <>
      <a
        className="govuk-link"
        href={href(`/actions/${encodeURIComponent(action.ref)}`)}
        {...foreign(action, language)}
      >
        {action.title}
      </a>{" "}
      <DraftTag isDraft={action.isDraft} />
    </>
  );
}

function Outcome({ promise: { outcome, takenBack, writtenIn } }: { promise: PublicPromise }) {
  const { say, language } = useTexts();
  const dayOf = useCalendarDay();
  const own = foreign(writtenIn, language);
  if (!outcome && takenBack.length === 0) return null;
  return (
    <section aria-labelledby="outcome">
      <h2 className="govuk-heading-m" id="outcome">
        {say("promise.outcome")}
      </h2>
      {outcome ? <OutcomeInForce outcome={outcome} own={own} /> : null}
      {takenBack.map(({ kind, happenedOn, words, why }) => (
        <div key={`${kind} ${happenedOn} ${words}`}>
          <p className="govuk-body">
            <s>
              {say(`promise.outcome.${kind}`, { date: dayOf(happenedOn) })} <span {...own}>{words}</span>
            </s>
          </p>
          <p className="govuk-body">
            {say("promise.takenBack")} <span {...own}>{why}</span>
          </p>
        </div>
      ))}
    </section>
  );
}

type OutcomeInForceProps = {
  outcome: NonNullable<PublicPromise["outcome"]>;
  own: ReturnType<typeof foreign>;
};

function OutcomeInForce({ outcome, own }: OutcomeInForceProps) {
  const { say, href, language } = useTexts();
  const dayOf = useCalendarDay();
  const { kind, happenedOn, words, link, replacedBy } = outcome;
  return (
    <>
      <p className="govuk-body">
        {say(`promise.outcome.${kind}`, { date: dayOf(happenedOn) })} <span {...own}>{words}</span>
      </p>
      {link ? (
        <p className="govuk-body">
          <a className="govuk-link" href={link} rel="nofollow noreferrer">
            {say("promise.link")}
          </a>
        </p>
      ) : null}
      {replacedBy ? (
        <p className="govuk-body">
          {say("promise.replacedBy")}{" "}
          <a
            className="govuk-link"
            href={href(`/promises/${replacedBy.slug}`)}
            {...foreign(replacedBy, language)}
          >
            {replacedBy.words}
          </a>
        </p>
      ) : null}
    </>
  );
}

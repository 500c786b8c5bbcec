import type { PublicPromise } from "#app/domain/actions/promises/public-promise-facts.server.ts";
import { SummaryList } from "#app/ui/govuk/summary-list.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { DraftTag } from "#app/ui/translations/draft-note.tsx";
import { foreign } from "#app/ui/translations/foreign.ts";
import { SentenceOriginal } from "#app/ui/translations/sentence-original.tsx";
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

function Outcome({ promise: { outcome, takenBack } }: { promise: PublicPromise }) {
  const { say, language } = useTexts();
  if (!outcome && takenBack.length === 0) return null;
  return (
    <section aria-labelledby="outcome">
      <h2 className="govuk-heading-m" id="outcome">
        {say("promise.outcome")}
      </h2>
      {outcome ? <OutcomeInForce outcome={outcome} /> : null}
      {takenBack.map(({ why, ...outcome }) => (
        <div key={`${outcome.kind} ${outcome.happenedOn} ${outcome.words.words}`}>
          <p className="govuk-body">
            <s>
              <WhatCame outcome={outcome} />
            </s>
          </p>
          <p className="govuk-body">
            {say("promise.takenBack")} <span {...foreign(why, language)}>{why.words}</span>
          </p>
          <SentenceOriginal draftOf={why.draftOf} />
        </div>
      ))}
    </section>
  );
}

type SaidOutcome = Pick<NonNullable<PublicPromise["outcome"]>, "kind" | "happenedOn" | "words">;

function WhatCame({ outcome: { kind, happenedOn, words } }: { outcome: SaidOutcome }) {
  const { say, language } = useTexts();
  const dayOf = useCalendarDay();
  return (
    <>
      {say(`promise.outcome.${kind}`, { date: dayOf(happenedOn) })}{" "}
      <span {...foreign(words, language)}>{words.words}</span>
    </>
  );
}

function OutcomeInForce({ outcome }: { outcome: NonNullable<PublicPromise["outcome"]> }) {
  const { say, href, language } = useTexts();
  const { words, link, replacedBy } = outcome;
  return (
    <>
      <p className="govuk-body">
        <WhatCame outcome={outcome} />
      </p>
      <SentenceOriginal draftOf={words.draftOf} />
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
          </a>{" "}
          <DraftTag isDraft={replacedBy.draftOf !== null} />
        </p>
      ) : null}
    </>
  );
}

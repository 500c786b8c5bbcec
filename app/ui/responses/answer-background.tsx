import type { ShownProgress } from "#app/domain/actions/shown-progress.server.ts";
import type { ActionWithNews, PublicResponse } from "#app/domain/responses/public-response.server.ts";
import { ActionStatusTag } from "#app/ui/actions/action-status-tag.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { DraftTag } from "#app/ui/translations/draft-note.tsx";
import { foreign } from "#app/ui/translations/foreign.ts";
import { SentenceOriginal } from "#app/ui/translations/sentence-original.tsx";
import { TranslatedPassage } from "#app/ui/translations/translated-passage.tsx";

type Published = Extract<PublicResponse, { kind: "published" }>;

/** The actions behind an answer, with the newest word on each. */
export function AnsweredActions({ actions }: { actions: ActionWithNews[] }) {
  const { say, href, language } = useTexts();
  if (actions.length === 0) return null;
  return (
    <section aria-labelledby="actions">
      <h2 className="govuk-heading-m" id="actions">
        {say("responses.actions.heading", { count: actions.length })}
      </h2>
      <ul className="action-links">
        {actions.map(({ ref, title, language: own, isDraft, status, lastProgress, goesOnAs }) => (
          <li key={ref} className="action-links__item">
            <a className="govuk-link" href={href(`/actions/${encodeURIComponent(ref)}`)}>
              {say("responses.action", {
                ref,
                title,
                name: (words) => <span {...foreign({ language: own }, language)}>{words}</span>,
              })}
            </a>{" "}
            <DraftTag isDraft={isDraft} /> <ActionStatusTag status={status} />
            {lastProgress ? (
              <NewestProgress progress={lastProgress} />
            ) : (
              <span className="count">{say("responses.actions.noProgress")}</span>
            )}
            {goesOnAs.map((next) => (
              <p key={next.ref} className="govuk-body">
                {say("responses.actions.became", {
                  title: next.title,
                  a: (words) => (
                    <a
                      className="govuk-link"
                      href={href(`/actions/${encodeURIComponent(next.ref)}`)}
                      {...foreign(next, language)}
                    >
                      {words}
                    </a>
                  ),
                })}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function NewestProgress({ progress }: { progress: ShownProgress }) {
  const { say, date } = useTexts();
  return (
    <>
      <span className="count">{say("responses.actions.progress", { date: date(progress.happenedOn) })}</span>
      <TranslatedPassage passage={progress} />
    </>
  );
}

/** Where it was said, as far as that may be told. */
export function PlacesSaid({ events }: { events: Published["events"] }) {
  const { say, href, month, language } = useTexts();
  if (events.length === 0) return null;
  return (
    <section aria-labelledby="places">
      <h2 className="govuk-heading-m" id="places">
        {say("responses.events.heading")}
      </h2>
      <ul className="govuk-list">
        {events.map((event) =>
          "slug" in event ? (
            <li key={event.slug}>
              <a className="govuk-link" href={href(`/events/${event.slug}`)} {...foreign(event, language)}>
                {event.name}
              </a>{" "}
              <DraftTag isDraft={event.isDraft} />
            </li>
          ) : (
            <li key={`${event.town} ${event.month}`}>
              {say("responses.events.townAndMonth", { town: event.town, month: month(event.month) })}
            </li>
          ),
        )}
      </ul>
    </section>
  );
}

/** What was corrected since it was first published. */
export function AnswerRevisions({ answer }: { answer: Pick<Published, "slug" | "revisions"> }) {
  const { say, month, language, href } = useTexts();
  const corrections = answer.revisions.flatMap(({ note, ...revision }) =>
    note ? [{ ...revision, note }] : [],
  );
  if (corrections.length === 0) return null;
  return (
    <section aria-labelledby="corrections">
      <h2 className="govuk-heading-m" id="corrections">
        {say("responses.revisions.heading")}
      </h2>
      <ol className="timeline">
        {corrections.toReversed().map(({ number, month: when, note }) => (
          <li key={number} className="timeline__item">
            <p className="timeline__date">{month(when)}</p>
            <p className="govuk-body" {...foreign(note, language)}>
              {note.words}
            </p>
            <SentenceOriginal draftOf={note.draftOf} />
          </li>
        ))}
      </ol>
      <p className="govuk-body">
        <a className="govuk-link" href={href(`/responses/${answer.slug}/revisions`)}>
          {say("responses.revisions.link")}
        </a>
      </p>
    </section>
  );
}

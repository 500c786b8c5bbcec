import type { ReactNode } from "react";
import type { PublicPromise } from "#app/domain/actions/promises/public-promise-facts.server.ts";
import type { PublicAction } from "#app/domain/actions/public-action.server.ts";
import type { PublicSilence } from "#app/domain/actions/silence/public-silence.server.ts";
import type { PublicNumbers } from "#app/domain/insights/public-numbers.server.ts";
import type { PublicOutcome } from "#app/domain/questions/public/public-outcomes.server.ts";
import type { PublicAnswer } from "#app/domain/responses/public-answer.server.ts";
import { InsetText } from "#app/ui/govuk/inset-text.tsx";
import { NumberList } from "#app/ui/numbers/number-list.tsx";
import { usePage, useTexts } from "#app/ui/page-context.tsx";
import { Passage } from "#app/ui/passage.tsx";
import { PromiseCards } from "#app/ui/promises/promise-card.tsx";
import { PublicOutcomes } from "#app/ui/questions/public-outcomes.tsx";
import { DraftNote } from "#app/ui/translations/draft-note.tsx";
import { foreign } from "#app/ui/translations/foreign.ts";
import { SentenceOriginal } from "#app/ui/translations/sentence-original.tsx";
import { ActionFacts } from "./action-facts.tsx";
import { ArchivedAction, CameFrom } from "./action-history.tsx";
import { ActionStatusTag } from "./action-status-tag.tsx";
import { PublicPartsShown } from "./public-parts.tsx";
import { PublicTimeline } from "./public-timeline.tsx";
import { ShapedBy } from "./shaped-by.tsx";
import { SilenceLines } from "./silence-line.tsx";

type PublicActionPageProps = {
  action: Omit<PublicAction, "id">;
  responses: PublicAnswer[];
  promises: PublicPromise[];
  /** Of the action that this site itself carries out. */
  numbers: PublicNumbers | null;
  asksAboutReporting: boolean;
  /** "2026-11-28", where the operator is. */
  today: string;
  /** null for an action of an archived plan: no clock runs there. */
  silence: PublicSilence | null;
  outcomes: PublicOutcome[];
};

export function PublicActionPage(props: PublicActionPageProps) {
  const { action, responses, promises, silence, outcomes, numbers, asksAboutReporting, today } = props;
  const { texts, settings } = usePage();
  const { say, href } = texts;
  const operator = settings?.identity.operatorName ?? "";
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <ActionHeading action={action} />
        <ArchivedAction history={action.history} />
        {silence ? (
          <SilenceLines silence={silence} ledBy={action.ledBy.length > 0 ? action.ledBy : [operator]} />
        ) : null}
        <Passage
          className="passage passage--lead"
          html={action.summaryHtml}
          language={action.language}
          direction={action.direction}
        />
        {action.draftOf ? (
          <DraftNote language={action.draftOf.language} direction={action.draftOf.direction}>
            <p>
              <strong>{action.draftOf.title}</strong>
            </p>
            <Passage html={action.draftOf.summaryHtml} />
          </DraftNote>
        ) : null}
        <Part heading={say("action.facts")}>
          <ActionFacts facts={action} />
          <CameFrom cameFrom={action.history.cameFrom} />
        </Part>
        <PromiseCards promises={promises} id="promises" />
        <PublicOutcomes outcomes={outcomes} />
        <PublicPartsShown parts={action.parts} today={action.history.archived ? lastDay(action) : today} />
        <Part heading={say("action.progress.heading")}>
          <PublicTimeline
            progress={action.timeline}
            responses={responses}
            all={`/actions/${encodeURIComponent(action.ref)}/history`}
          />
        </Part>
        <Part heading={say("action.shaped.heading")}>
          <ShapedBy shapedBy={action.shapedBy} />
          {action.confirmed > 0 ? (
            <p className="govuk-body">{say("action.shaped.confirmed", { count: action.confirmed })}</p>
          ) : null}
        </Part>
        {numbers ? (
          <Part heading={say("numbers.title")}>
            <p className="govuk-body">{say("numbers.intro")}</p>
            <NumberList numbers={numbers} asksAboutReporting={asksAboutReporting} />
          </Part>
        ) : null}
        <p className="govuk-body">
          {say("action.tell", {
            a: (words) => (
              <a className="govuk-link" href={href("/feedback/new")}>
                {words}
              </a>
            ),
          })}
        </p>
      </div>
    </div>
  );
}

/** An archived plan is frozen: nothing becomes late in it. */
function lastDay({ history }: Omit<PublicAction, "id">): string {
  return history.archived?.on.toISOString().slice(0, 10) ?? "";
}

function ActionHeading({ action }: { action: Omit<PublicAction, "id"> }) {
  const { say, language } = useTexts();
  const { number, title, status, statusReason } = action;
  return (
    <>
      <span className="govuk-caption-l">{say("actions.number", { number })}</span>
      <h1 className="govuk-heading-l" {...foreign(action, language)}>
        {title}
      </h1>
      <p className="govuk-body">
        <ActionStatusTag status={status} />
      </p>
      {statusReason && (status === "paused" || status === "stopped") ? (
        <InsetText>
          <strong>{say(`action.why.${status}`)}</strong>
          <br />
          <span {...foreign(statusReason, language)}>{statusReason.words}</span>
          <SentenceOriginal draftOf={statusReason.draftOf} />
        </InsetText>
      ) : null}
    </>
  );
}

function Part({ heading, children }: { heading: ReactNode; children: ReactNode }) {
  return (
    <section className="action-part">
      <h2 className="govuk-heading-m">{heading}</h2>
      {children}
    </section>
  );
}

import type {
  ActionHistory,
  NamedAction,
  WhatBecame,
} from "#app/domain/actions/succession/public-history.server.ts";
import { InsetText } from "#app/ui/govuk/inset-text.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { DraftNote, DraftTag } from "#app/ui/translations/draft-note.tsx";
import { foreign } from "#app/ui/translations/foreign.ts";
import { planLabel } from "./plan-label.ts";

/** Above everything else of an action of an archived plan: that it is one, what became of it, and where it goes on. */
export function ArchivedAction({ history: { archived, became } }: { history: ActionHistory }) {
  const texts = useTexts();
  const { say, date, href } = texts;
  if (!archived) return null;
  const { next } = archived;
  return (
    <InsetText>
      <p className="govuk-body">
        {say("plans.archivedOn", { date: date(archived.on) })}{" "}
        <a className="govuk-link" href={href(`/plans/${archived.slug}`)}>
          {planLabel(texts, archived)}
        </a>
      </p>
      {became && next ? <Became became={became} plan={planLabel(texts, next)} /> : null}
      {became ? null : <p className="govuk-body">{say("action.became.undecided")}</p>}
    </InsetText>
  );
}

function Became({ became, plan }: { became: WhatBecame; plan: string }) {
  const { say } = useTexts();
  const { kind, to, draftOf } = became;
  return (
    <>
      <p className="govuk-body">
        <strong>{say(`action.became.${kind}`, { plan })}</strong>
      </p>
      <ActionLinks actions={to} />
      <Reasons words={became} />
      {draftOf ? (
        <DraftNote language={draftOf.language} direction={draftOf.direction}>
          {[draftOf.leftOut, draftOf.reason].map((words) => (words ? <p key={words}>{words}</p> : null))}
        </DraftNote>
      ) : null}
    </>
  );
}

type ReasonsProps = { words: Pick<WhatBecame, "leftOut" | "reason" | "language" | "direction"> };

function Reasons({ words }: ReasonsProps) {
  const { say, language } = useTexts();
  const { leftOut, reason } = words;
  const own = foreign(words, language);
  return (
    <>
      {leftOut ? (
        <p className="govuk-body">
          {say("action.became.leftOut")}: <span {...own}>{leftOut}</span>
        </p>
      ) : null}
      {reason ? (
        <p className="govuk-body">
          {say("action.became.why")}: <span {...own}>{reason}</span>
        </p>
      ) : null}
    </>
  );
}

/** What an action grew out of, on the page of the new one. */
export function CameFrom({ cameFrom }: Pick<ActionHistory, "cameFrom">) {
  const texts = useTexts();
  const [first] = cameFrom;
  if (!first) return null;
  return (
    <>
      <p className="govuk-body">{texts.say("action.cameFrom", { plan: planLabel(texts, first.plan) })}</p>
      <ActionLinks actions={cameFrom} />
    </>
  );
}

/** Links to other actions by their public titles. */
export function ActionLinks({ actions }: { actions: NamedAction[] }) {
  const { href, language } = useTexts();
  if (actions.length === 0) return null;
  return (
    <ul className="govuk-list">
      {actions.map((action) => (
        <li key={action.ref}>
          <a
            className="govuk-link"
            href={href(`/actions/${encodeURIComponent(action.ref)}`)}
            {...foreign(action, language)}
          >
            {action.title}
          </a>{" "}
          <DraftTag isDraft={action.isDraft} />
        </li>
      ))}
    </ul>
  );
}

import type {
  ChangedText,
  PublicRevisions,
  PublicWording,
} from "#app/domain/responses/public-revisions.server.ts";
import { Details } from "#app/ui/govuk/details.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { foreign } from "#app/ui/translations/foreign.ts";
import { AnswerCard } from "./answer-card.tsx";
import { ChangedStretches } from "./changed-stretches.tsx";

type Written = Pick<PublicRevisions, "language" | "direction">;

/** Every wording of a response that was public, newest first: what changed, why, and the words in full. */
export function RevisionsPage({ title, revisions }: { title: string; revisions: PublicRevisions }) {
  const { say, language } = useTexts();
  const { wordings } = revisions;
  return (
    <>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body-l" {...foreign(revisions, language)}>
        {revisions.title}
      </p>
      {wordings.length > 1 ? <p className="govuk-body">{say("responses.revisions.key")}</p> : null}
      <ol className="timeline" reversed>
        {wordings.map((wording) => (
          <li key={wording.number} className="timeline__item timeline__item--done">
            <Wording wording={wording} written={revisions} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Wording({ wording, written }: { wording: PublicWording; written: Written }) {
  const { say, month, language } = useTexts();
  const { number, note, changes, isReadByOne } = wording;
  return (
    <>
      <h2 className="timeline__title">{say("responses.revisions.wording", { number })}</h2>
      <p className="timeline__date">{say("responses.revisions.since", { month: month(wording.month) })}</p>
      {isReadByOne ? <p className="govuk-body">{say("responses.readByOne")}</p> : null}
      {note ? (
        <p className="govuk-body" {...foreign(written, language)}>
          {note}
        </p>
      ) : null}
      {changes ? <Changes changes={changes} wording={wording} written={written} /> : null}
      <Details summary={say("responses.revisions.full", { number })} id={`wording-${number}`}>
        <p className="govuk-heading-m" {...foreign(written, language)}>
          {wording.title}
        </p>
        <AnswerCard answer={{ ...wording, ...written }} headingLevel={3} />
      </Details>
    </>
  );
}

type ChangesProps = {
  changes: NonNullable<PublicWording["changes"]>;
  wording: PublicWording;
  written: Written;
};

function Changes({ changes, wording, written }: ChangesProps) {
  const { say, t } = useTexts();
  const { texts, outcomeBefore, reasonBefore } = changes;
  return (
    <dl className="changes">
      {outcomeBefore ? (
        <div>
          <dt>{say("responses.filter.heading")}</dt>
          <dd>
            <del>{t(`outcome.${outcomeBefore}`)}</del> <ins>{t(`outcome.${wording.outcome}`)}</ins>
          </dd>
        </div>
      ) : null}
      {reasonBefore && wording.reason ? (
        <div>
          <dt>{say("responses.revisions.field.reason")}</dt>
          <dd>
            <del>{t(`reason.cannot.${reasonBefore}`)}</del> <ins>{t(`reason.cannot.${wording.reason}`)}</ins>
          </dd>
        </div>
      ) : null}
      {texts.map((text) => (
        <ChangedWords key={text.field} text={text} written={written} />
      ))}
    </dl>
  );
}

const FIELDS = {
  title: "responses.revisions.field.title",
  youSaid: "responses.youSaid",
  reasonSentence: "responses.revisions.field.reason",
  weDid: "responses.revisions.field.answer",
} as const;

function ChangedWords({ text: { field, stretches }, written }: { text: ChangedText; written: Written }) {
  const { say, language } = useTexts();
  return (
    <div>
      <dt>{say(FIELDS[field])}</dt>
      <dd className="changes__words" {...foreign(written, language)}>
        <ChangedStretches stretches={stretches} />
      </dd>
    </div>
  );
}

import type { PublicOutcome } from "#app/domain/questions/public/public-outcomes.server.ts";
import { plannedDate } from "#app/ui/actions/planned-date.ts";
import { useTexts } from "#app/ui/page-context.tsx";
import { DraftNote } from "#app/ui/translations/draft-note.tsx";
import { foreign } from "#app/ui/translations/foreign.ts";

export type ShownOutcome = Omit<PublicOutcome, "id">;

/** What partners left without an answer: declining and silence have the same standing as an answer. */
export function PublicOutcomes({ outcomes }: { outcomes: PublicOutcome[] }) {
  const { say } = useTexts();
  if (outcomes.length === 0) return null;
  return (
    <section className="action-part">
      <h2 className="govuk-heading-m">{say("partner.outcomes.heading")}</h2>
      {outcomes.map(({ id, ...outcome }) => (
        <PublicOutcomeLine key={id} outcome={outcome} />
      ))}
    </section>
  );
}

export function PublicOutcomeLine({ outcome }: { outcome: ShownOutcome }) {
  const texts = useTexts();
  const { say, language } = texts;
  const { said, organisation, askedOn, days, passage } = outcome;
  // Names keep their own direction in a sentence of another one.
  const name = `\u2068${organisation}\u2069`;
  const date = plannedDate(texts, { date: askedOn, precision: "day" });
  const own = foreign(passage, language);
  return (
    <div className="promise promise--late">
      <p className="govuk-body">
        {said === "declined"
          ? say("partner.outcome.declined", { name })
          : say("partner.outcome.noReply", { name, date, days })}
      </p>
      <p className="govuk-body">
        <q {...own}>{passage.words.words}</q>
      </p>
      {passage.words.reason ? (
        <p className="govuk-body">
          {say("partner.outcome.reason")} <span {...own}>{passage.words.reason}</span>
        </p>
      ) : null}
      {passage.draftOf ? (
        <DraftNote language={passage.draftOf.language} direction={passage.draftOf.direction}>
          <p>{passage.draftOf.words.words}</p>
          <p>{passage.draftOf.words.reason}</p>
        </DraftNote>
      ) : null}
    </div>
  );
}

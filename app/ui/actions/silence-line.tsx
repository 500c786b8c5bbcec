import type { PublicSilence } from "#app/domain/actions/silence/public-silence.server.ts";
import { useTexts } from "#app/ui/page-context.tsx";
import { plannedDate } from "./planned-date.ts";

type SilenceLinesProps = {
  silence: Omit<PublicSilence, "ref">;
  /** Who leads; the operator where nobody is named. */
  ledBy: string[];
};

/** What the clock says about an action: that nothing was heard, that a pause ends, that an answer is missing. */
export function SilenceLines({ silence, ledBy }: SilenceLinesProps) {
  const texts = useTexts();
  const { say, list } = texts;
  const day = (date: string) => plannedDate(texts, { date, precision: "day" });
  const { kind, since, dueBy, days, pauseEnd, unanswered } = silence;
  return (
    <>
      {pauseEnd ? (
        <p className="govuk-body">
          {say(kind === "paused" ? "action.silence.pausedUntil" : "action.silence.pauseEnded", {
            date: day(pauseEnd),
          })}
        </p>
      ) : null}
      {kind === "silent" ? (
        <p className="promise promise--late">
          {say("action.silence.silent", { date: day(since), days, due: day(dueBy) })}
        </p>
      ) : null}
      {kind === "due" ? (
        <p className="govuk-body">{say("action.silence.due", { date: day(dueBy) })}</p>
      ) : null}
      {unanswered && unanswered.days > 0 ? (
        <p className="promise promise--late">
          {say("action.silence.unanswered", {
            // Names keep their own direction in a sentence of another one.
            names: `\u2068${list(ledBy)}\u2069`,
            items: unanswered.items,
            days: unanswered.days,
          })}
        </p>
      ) : null}
    </>
  );
}

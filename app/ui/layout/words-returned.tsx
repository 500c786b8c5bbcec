import type { Texts } from "#app/platform/texts.ts";

/** What somebody wrote and we could not take, to be copied. */
export function WordsReturned({ texts, words }: { texts: Texts; words: string }) {
  return (
    <div className="govuk-form-group">
      <label className="govuk-label govuk-label--m" htmlFor="words">
        {texts.say("error.problem.yourWords")}
      </label>
      <textarea className="govuk-textarea" id="words" rows={8} readOnly defaultValue={words} dir="auto" />
    </div>
  );
}

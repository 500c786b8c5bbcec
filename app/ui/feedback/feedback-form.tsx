import { LONGEST_WORDS } from "#app/domain/feedback/schema.ts";
import type { TextKey } from "#app/platform/texts.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { CharacterCount } from "#app/ui/govuk/character-count.tsx";
import { Checkboxes } from "#app/ui/govuk/checkboxes.tsx";
import { usePage, useTexts } from "#app/ui/page-context.tsx";
import { AnswerVia } from "./answer-via.tsx";
import { characterCountTexts } from "./character-count-texts.ts";
import type { FormPage, FormReturned } from "./form-page.ts";
import { HiddenFields } from "./hidden-fields.tsx";
import { MoreAboutIt } from "./more-about-it.tsx";

type FeedbackFormProps = { page: FormPage; returned: FormReturned | undefined };

/** One field that must be filled and one tap. Everything else may be left as it is. */
export function FeedbackForm({ page, returned }: FeedbackFormProps) {
  const texts = useTexts();
  const { t, say } = texts;
  const { typed = {}, errors = null, hints = [], isClosed = false } = returned ?? {};
  const wrong = errors?.body as TextKey | undefined;
  return (
    <form
      method="post"
      noValidate
      // Whoever goes back to this page must not find the words in it.
      autoComplete="off"
      action={isClosed ? texts.href("/feedback/new") : undefined}
    >
      <HiddenFields page={page} typed={typed} errors={errors} />
      {hints.length > 0 || typed.asItIs ? <input type="hidden" name="asItIs" value="yes" /> : null}
      <CharacterCount
        name="body"
        label={{ children: say("feedback.form.words"), className: "govuk-label--m" }}
        hint={{ children: <WhoReads atEvent={page.event !== null} /> }}
        errorMessage={wrong && { children: say(wrong), visuallyHiddenText: t("form.error") }}
        value={typed.body ?? ""}
        rows={6}
        maxLength={LONGEST_WORDS}
        countType="characters"
        spellCheck
        texts={characterCountTexts(texts)}
      />
      <Checkboxes
        name="mayPublish"
        className="govuk-checkboxes--small"
        values={typed.mayPublish === "yes" ? ["yes"] : []}
        items={[
          {
            value: "yes",
            children: say("feedback.form.mayPublish"),
            hint: { children: say("feedback.form.mayPublish.hint") },
          },
        ]}
      />
      <AnswerVia page={isClosed ? { ...page, event: null } : page} typed={typed} errors={errors} />
      <Checkboxes
        name="writtenForAnother"
        className="govuk-checkboxes--small"
        values={typed.writtenForAnother === "yes" ? ["yes"] : []}
        items={[
          {
            value: "yes",
            children: say("feedback.form.writtenForAnother"),
            hint: { children: say("feedback.form.whoSees") },
          },
        ]}
      />
      <MoreAboutIt page={page} typed={typed} errors={errors} />
      {hints.length > 0 ? (
        <div className="govuk-button-group">
          <Button preventDoubleClick>{say("feedback.form.sendAsItIs")}</Button>
          <Button variant="secondary" preventDoubleClick>
            {say("feedback.form.sendChanged")}
          </Button>
        </div>
      ) : (
        <Button preventDoubleClick>{say("feedback.form.send")}</Button>
      )}
    </form>
  );
}

function WhoReads({ atEvent }: { atEvent: boolean }) {
  const { texts, settings } = usePage();
  const { say } = texts;
  return (
    <>
      {say("feedback.form.whoReads", { name: settings?.identity.operatorName ?? "" })}{" "}
      {atEvent ? say("feedback.form.whoSees.event") : null}
    </>
  );
}

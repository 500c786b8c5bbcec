import { useTexts } from "#app/ui/page-context.tsx";
import type { FormPage, FormReturned } from "./form-page.ts";

type HiddenFieldsProps = { page: Pick<FormPage, "submissionKey" | "made"> } & Pick<
  FormReturned,
  "typed" | "errors"
>;

/** What makes a repeat recognisable, how old the form is, and a field that only a program fills in. */
export function HiddenFields({ page, typed, errors }: HiddenFieldsProps) {
  const { t } = useTexts();
  const isTooFast = errors?._form === "error.feedback.tooFast";
  return (
    <>
      <input
        type="hidden"
        name="submissionKey"
        value={errors?.submissionKey ? page.submissionKey : typed.submissionKey || page.submissionKey}
      />
      <input type="hidden" name="made" value={isTooFast ? page.made : typed.made || page.made} />
      <div className="website-field" aria-hidden="true">
        <label htmlFor="website">{t("feedback.form.website")}</label>
        <input id="website" name="website" type="text" tabIndex={-1} autoComplete="off" defaultValue="" />
      </div>
    </>
  );
}

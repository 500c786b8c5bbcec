import type { ReactNode } from "react";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import type { TextKey } from "#app/platform/texts.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { InsetText } from "#app/ui/govuk/inset-text.tsx";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors } from "#app/ui/staff/form-errors.tsx";

type PartPageProps = {
  title: string;
  action: { id: string; number: string; isFrozen: boolean };
  intro: TextKey;
  /** What is there already. */
  children?: ReactNode;
  /** The fields of the form that adds one. */
  form: ReactNode;
  formTitle?: TextKey;
  button: TextKey;
  back?: string;
  done?: TextKey | undefined;
  errors: FieldErrors | undefined;
  hasFile?: boolean;
};

/** One kind of part of an action: what there is, and a form to add another one. */
export function PartPage(props: PartPageProps) {
  const { title, action, intro, children, form, formTitle, button, back, done, errors, hasFile } = props;
  const { say } = useTexts();
  return (
    <StaffFrame done={done} back={{ href: back ?? `/staff/actions/${action.id}`, text: say("layout.back") }}>
      <FormErrors errors={errors} />
      <span className="govuk-caption-l">{say("actions.number", { number: action.number })}</span>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{say(intro)}</p>
      {children}
      {action.isFrozen ? (
        <InsetText>{say("error.frozen.words")}</InsetText>
      ) : (
        <form
          method="post"
          className="plan-form"
          noValidate
          {...(hasFile ? { encType: "multipart/form-data" as const } : {})}
        >
          {formTitle ? <h2 className="govuk-heading-m">{say(formTitle)}</h2> : null}
          {form}
          <Button preventDoubleClick>{say(button)}</Button>
        </form>
      )}
    </StaffFrame>
  );
}

/** One thing that is there, with what can be done about it. */
export function PartLine({
  title,
  facts,
  why,
  children,
}: {
  title: ReactNode;
  facts: ReactNode;
  why?: string | null;
  children?: ReactNode;
}) {
  const { say } = useTexts();
  return (
    <li className="results__item">
      <h2 className="results__title">{title}</h2>
      <p className="govuk-body govuk-!-margin-bottom-1">{facts}</p>
      {why ? (
        <p className="govuk-body">{say("action.part.withdrawn", { why, r: (words) => words })}</p>
      ) : null}
      {why ? null : <div className="toolbar">{children}</div>}
    </li>
  );
}

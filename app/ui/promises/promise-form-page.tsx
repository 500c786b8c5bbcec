import type { ReactNode } from "react";
import type { PromiseTextHint } from "#app/domain/actions/promises/promise-text-hints.server.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Checkboxes } from "#app/ui/govuk/checkboxes.tsx";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors, useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import { PublicHints } from "#app/ui/staff/public-hints.tsx";

type PromiseFormPageProps = {
  title: string;
  /** The promise that the form is about. */
  about?: string | undefined;
  /** What stands in place of "it is public at once". */
  intro?: ReactNode;
  before?: ReactNode;
  after?: ReactNode;
  back: string;
  button: string;
  errors: FieldErrors | undefined;
  hints: PromiseTextHint[];
  children: ReactNode;
};

/** One form about a promise, with what may point at a person in the words that would be public at once. */
export function PromiseFormPage({
  title,
  about,
  intro,
  before,
  after,
  back,
  button,
  errors,
  hints,
  children,
}: PromiseFormPageProps) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <StaffFrame back={{ href: back, text: say("layout.back") }}>
      <FormErrors errors={errors} />
      {about ? <span className="govuk-caption-l">{about}</span> : null}
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{intro ?? say("staff.promise.public")}</p>
      {before}
      <form method="post" className="plan-form" noValidate>
        {children}
        <PublicHints hints={hints} />
        {hints.length > 0 ? (
          <Checkboxes
            name="confirmed"
            errorMessage={errorAt("confirmed")}
            items={[{ value: "yes", children: say("staff.responses.hints.confirm") }]}
          />
        ) : null}
        <Button preventDoubleClick>{button}</Button>
        {after}
      </form>
    </StaffFrame>
  );
}

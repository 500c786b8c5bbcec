import type { ReactNode } from "react";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Checkboxes } from "#app/ui/govuk/checkboxes.tsx";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors, useFieldErrors } from "#app/ui/staff/form-errors.tsx";

type ConfirmPageProps = {
  title: string;
  about: string;
  back: string;
  button: ReactNode;
  /** What somebody ticks to say that they mean it. */
  confirm: ReactNode;
  errors: FieldErrors | undefined;
  children: ReactNode;
};

/** Something about a plan that cannot be undone. */
export function ConfirmPage({ title, about, back, button, confirm, errors, children }: ConfirmPageProps) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <StaffFrame back={{ href: back, text: say("layout.back") }}>
      <FormErrors errors={errors} />
      <span className="govuk-caption-l">{about}</span>
      <h1 className="govuk-heading-l">{title}</h1>
      <form method="post" className="plan-form" noValidate>
        {children}
        <Checkboxes
          name="confirmed"
          errorMessage={errorAt("confirmed")}
          items={[{ value: "yes", children: confirm }]}
        />
        <Button preventDoubleClick>{button}</Button>
      </form>
    </StaffFrame>
  );
}

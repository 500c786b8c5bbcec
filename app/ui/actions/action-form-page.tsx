import type { ReactNode } from "react";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors } from "#app/ui/staff/form-errors.tsx";

type ActionFormPageProps = {
  title: string;
  /** Which action the form is about, as its heading says it. */
  about: string;
  actionId: string;
  errors: FieldErrors | undefined;
  children: ReactNode;
};

/** One form about an action on a page of its own: where it comes back to when something in it was wrong. */
export function ActionFormPage({ title, about, actionId, errors, children }: ActionFormPageProps) {
  const { say } = useTexts();
  return (
    <StaffFrame back={{ href: `/staff/actions/${actionId}`, text: say("layout.back") }}>
      <FormErrors errors={errors} />
      <span className="govuk-caption-l">{about}</span>
      <h1 className="govuk-heading-l">{title}</h1>
      <div className="plan-form">{children}</div>
    </StaffFrame>
  );
}

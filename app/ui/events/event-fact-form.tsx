import type { ReactNode } from "react";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors } from "#app/ui/staff/form-errors.tsx";

/** A page on which one thing is said of an event that is over. */
export type EventFactFormProps = {
  title: string;
  event: { id: string; name: string };
  value: string;
  errors?: FieldErrors | undefined;
};

export function EventFactForm({
  title,
  event,
  errors,
  children,
}: Omit<EventFactFormProps, "value"> & { children: ReactNode }) {
  const { say } = useTexts();
  return (
    <StaffFrame back={{ href: `/staff/events/${event.id}`, text: event.name }}>
      <FormErrors errors={errors} />
      <h1 className="govuk-heading-l">{title}</h1>
      <form method="post" noValidate>
        {children}
        <Button preventDoubleClick>{say("events.form.save")}</Button>
      </form>
    </StaffFrame>
  );
}

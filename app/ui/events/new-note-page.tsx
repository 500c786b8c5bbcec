import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { FormErrors } from "#app/ui/staff/form-errors.tsx";
import { NoteForm, type NoteFormProps } from "./note-form.tsx";

type NewNotePageProps = NoteFormProps & {
  title: string;
  event: { id: string; name: string; isPractice: boolean };
};

export function NewNotePage({ title, event, ...form }: NewNotePageProps) {
  return (
    <StaffFrame isPractice={event.isPractice} back={{ href: `/staff/events/${event.id}`, text: event.name }}>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <FormErrors errors={form.errors} />
          <h1 className="govuk-heading-l">{title}</h1>
          <NoteForm {...form} />
        </div>
      </div>
    </StaffFrame>
  );
}

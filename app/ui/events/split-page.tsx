import type { NoteForStaff } from "#app/domain/events/notes/notes-for-staff.server.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors } from "#app/ui/staff/form-errors.tsx";
import { type MadeItem, MadeItems } from "./made-items.tsx";
import { type ProposedLine, SplitForm } from "./split-form.tsx";

type SplitPageProps = {
  title: string;
  note: Omit<NoteForStaff, "words">;
  /** null: more than one form takes. None of notes that were split before. */
  proposed: ProposedLine[] | null;
  submissionKey: string;
  errors?: FieldErrors | undefined;
  typed?: Record<string, string> | undefined;
  made?: MadeItem[] | undefined;
};

/** The notes of a table, one thing after the other; then the codes of the items that were made of them. */
export function SplitPage({ title, note, proposed, made, ...form }: SplitPageProps) {
  const { say } = useTexts();
  const at = `/staff/events/${note.event.id}`;
  return (
    <StaffFrame
      isPractice={note.event.isPractice}
      back={
        made
          ? { href: `${at}#day`, text: note.event.name }
          : { href: `${at}/notes/${note.id}`, text: say("staff.note.list.table") }
      }
    >
      <FormErrors errors={form.errors} />
      {made ? (
        <MadeItems event={note.event.name} items={made} />
      ) : (
        <>
          <h1 className="govuk-heading-l">{title}</h1>
          {proposed === null ? <p className="govuk-body">{say("staff.note.tooMany")}</p> : null}
          {proposed?.length === 0 ? (
            <p className="govuk-body">{say("error.event.note.split-before")}</p>
          ) : null}
          {proposed && proposed.length > 0 ? <SplitForm note={note} proposed={proposed} {...form} /> : null}
        </>
      )}
    </StaffFrame>
  );
}

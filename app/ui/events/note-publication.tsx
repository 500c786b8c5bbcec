import type { NoteForStaff } from "#app/domain/events/notes/notes-for-staff.server.ts";
import type { Hint } from "#app/domain/feedback/screening/personal-details.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Checkboxes } from "#app/ui/govuk/checkboxes.tsx";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { Passage } from "#app/ui/passage.tsx";
import { FormErrors, useFieldErrors } from "#app/ui/staff/form-errors.tsx";

type NotePublicationProps = {
  title: string;
  note: NoteForStaff;
  hints: Pick<Hint, "kind" | "text">[];
  errors?: FieldErrors | undefined;
};

/** The stop before everyone can read it: exactly the words, and what may be wrong with them. */
export function NotePublication({ title, note, hints, errors }: NotePublicationProps) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(errors);
  const back = `/staff/events/${note.event.id}/notes/${note.id}`;
  return (
    <StaffFrame isPractice={note.event.isPractice} back={{ href: back, text: note.event.name }}>
      <FormErrors errors={errors} />
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{say("staff.note.publishWords")}</p>
      <div className="public-preview">
        <Passage html={note.html} language={note.language} direction={note.direction} />
      </div>
      {hints.length > 0 ? <NoteHints hints={hints} /> : null}
      <form method="post" noValidate>
        <input type="hidden" name="version" value={note.version} />
        {hints.length > 0 ? (
          <Checkboxes
            name="confirmed"
            errorMessage={errorAt("confirmed")}
            items={[{ value: "yes", children: say("staff.responses.hints.confirm") }]}
          />
        ) : null}
        <div className="toolbar">
          <Button preventDoubleClick>{say("staff.note.publish")}</Button>
          <a className="govuk-link" href={back}>
            {say("staff.responses.publication.back")}
          </a>
        </div>
      </form>
    </StaffFrame>
  );
}

function NoteHints({ hints }: Pick<NotePublicationProps, "hints">) {
  const { say } = useTexts();
  return (
    <div className="hints">
      <h2 className="govuk-heading-s">{say("staff.responses.hints.heading")}</h2>
      <p className="govuk-body">{say("staff.responses.hints.words")}</p>
      <ul className="govuk-list govuk-list--bullet">
        {hints.map(({ kind, text }) => (
          <li key={text}>
            <mark>{text}</mark> ({say(`staff.responses.hints.${kind}`)})
          </li>
        ))}
      </ul>
    </div>
  );
}

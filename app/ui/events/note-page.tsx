import type { NoteForStaff } from "#app/domain/events/notes/notes-for-staff.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { Passage } from "#app/ui/passage.tsx";
import { FormErrors } from "#app/ui/staff/form-errors.tsx";
import { TranslateLink } from "#app/ui/translations/translate-link.tsx";
import { NoteForm, type NoteFormProps } from "./note-form.tsx";

type NotePageProps = Omit<NoteFormProps, "kind"> & {
  title: string;
  note: NoteForStaff;
  mayPublish: boolean;
  done: string | null;
};

const DONE = {
  kept: "staff.note.done.kept",
  published: "staff.note.done.published",
  unpublished: "staff.note.done.unpublished",
} as const;

/** One note, and what can be done with it now. */
export function NotePage({ title, note, mayPublish, done, ...form }: NotePageProps) {
  const { say } = useTexts();
  const at = `/staff/events/${note.event.id}/notes/${note.id}`;
  const isDone = done && Object.hasOwn(DONE, done) ? DONE[done as keyof typeof DONE] : undefined;
  return (
    <StaffFrame
      isPractice={note.event.isPractice}
      done={form.errors ? undefined : isDone}
      back={{ href: `/staff/events/${note.event.id}`, text: note.event.name }}
    >
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <FormErrors errors={form.errors} />
          <h1 className="govuk-heading-l">{title}</h1>
          {note.kind === "room" ? <RoomPart at={at} note={note} mayPublish={mayPublish} /> : null}
          {note.kind === "table" ? <TablePart at={at} note={note} /> : null}
          {note.publishedAt || note.splitAt ? null : (
            <>
              <h2 className="govuk-heading-m">{say("staff.note.change")}</h2>
              <NoteForm
                kind={note.kind}
                {...form}
                typed={form.typed ?? { words: note.words, language: note.language }}
              />
            </>
          )}
          {note.publishedAt ? null : <Erasure at={at} />}
        </div>
      </div>
    </StaffFrame>
  );
}

type PartProps = { at: string; note: NoteForStaff };

function RoomPart({ at, note, mayPublish }: PartProps & { mayPublish: boolean }) {
  const { say } = useTexts();
  const isHidden = note.event.listing === "hidden";
  return (
    <>
      <div className="public-preview">
        <Passage html={note.html} language={note.language} direction={note.direction} />
      </div>
      {isHidden ? <p className="govuk-body">{say("staff.note.hiddenEvent")}</p> : null}
      {!isHidden && note.event.listing === "townAndMonth" ? (
        <p className="govuk-body">{say("staff.note.onceOver")}</p>
      ) : null}
      {note.publishedAt ? (
        <>
          <p className="govuk-body">
            {say("staff.note.isPublic")}{" "}
            {isHidden ? null : <TranslateLink kind="eventNote" subjectId={note.id} />}
          </p>
          {mayPublish ? (
            <form method="post" action={`${at}/publication/end`}>
              <Button variant="secondary" preventDoubleClick>
                {say("staff.note.unpublish")}
              </Button>
            </form>
          ) : null}
        </>
      ) : mayPublish ? (
        <Button href={`${at}/publication`}>{say("staff.note.toPublish")}</Button>
      ) : (
        <p className="govuk-body">{say("staff.note.whoPublishes")}</p>
      )}
    </>
  );
}

function TablePart({ at, note }: PartProps) {
  const { say, date } = useTexts();
  if (note.splitAt)
    return (
      <>
        <p className="govuk-body">
          {say("staff.note.splitOn", { date: date(note.splitAt) })} {say("staff.note.wordsGone")}
        </p>
        <p className="govuk-body as-written" lang={note.language} dir={note.direction}>
          {note.words}
        </p>
      </>
    );
  return (
    <>
      <p className="govuk-body">{say("staff.note.tableOnlyTeam")}</p>
      <Button href={`${at}/items`}>{say("staff.note.toSplit")}</Button>
    </>
  );
}

function Erasure({ at }: { at: string }) {
  const { say } = useTexts();
  return (
    <form method="post" action={`${at}/erasure`} className="govuk-!-margin-top-6">
      <p className="govuk-hint">{say("staff.note.eraseHint")}</p>
      <Button variant="warning" preventDoubleClick>
        {say("staff.note.erase")}
      </Button>
    </form>
  );
}

import type { ItemNote } from "#app/domain/desk/item-notes.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Textarea } from "#app/ui/govuk/textarea.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import type { ItemFormProps } from "#app/ui/triage/form-page.ts";
import { SmallForm } from "#app/ui/triage/small-form.tsx";
import { onKey } from "./desk-keys.ts";

type ItemNotesProps = { itemId: string; notes: ItemNote[]; query?: string; mayWrite: boolean };

/** What the team wrote down for itself about an item, and the form for one more. */
export function ItemNotes({ itemId, notes, query = "", mayWrite }: ItemNotesProps) {
  const { say, date, t } = useTexts();
  return (
    <section className="notes" aria-labelledby="notes">
      <h3 className="pane-heading" id="notes">
        {say("triage.notes.title")}
      </h3>
      {notes.map(({ id, words, writer, writtenAt }) => (
        <div key={id} className="note">
          <p className="note__words" dir="auto">
            {words}
          </p>
          <p className="decided__meta decided__row">
            <span>{say("triage.notes.by", { writer, date: date(writtenAt) })}</span>
            {mayWrite ? (
              <SmallForm
                action={`/staff/triage/${itemId}/notes/${id}/erasure${query}`}
                words={say("triage.notes.erase")}
                about={t("triage.notes.eraseWhich", { writer, date: date(writtenAt) })}
              />
            ) : null}
          </p>
        </div>
      ))}
      {mayWrite ? <NoteForm itemId={itemId} query={query} prefix="pane-note-" /> : null}
    </section>
  );
}

type NoteFormProps = { itemId: string } & Omit<ItemFormProps, "item">;

export function NoteForm({ itemId, query = "", prefix = "", errors, typed }: NoteFormProps) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <form method="post" action={`/staff/triage/${itemId}/notes${query}`} noValidate>
      <Textarea
        name="words"
        id={`${prefix}words`}
        rows={2}
        label={{ children: say("triage.notes.words") }}
        hint={{ children: say("triage.notes.hint") }}
        errorMessage={errorAt("words")}
        value={typed?.words}
        attributes={onKey("n")}
      />
      <Button variant="secondary" className="button--small">
        {say("triage.notes.save")}
      </Button>
    </form>
  );
}

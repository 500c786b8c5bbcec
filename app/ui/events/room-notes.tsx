import type { PublicNote } from "#app/domain/events/notes/public-notes.server.ts";
import { useTexts } from "#app/ui/page-context.tsx";
import { TranslatedPassage } from "#app/ui/translations/translated-passage.tsx";

/** What the room as a whole said on the day; nothing where nothing is published. */
export function RoomNotes({ notes }: { notes: PublicNote[] }) {
  const { say } = useTexts();
  if (notes.length === 0) return null;
  return (
    <section aria-labelledby="room-said">
      <h2 className="govuk-heading-m" id="room-said">
        {say("events.roomSaid")}
      </h2>
      <p className="govuk-hint">{say("events.roomSaid.by")}</p>
      {notes.map((note) => (
        <div key={note.id}>
          <TranslatedPassage passage={note} className="passage govuk-!-margin-bottom-4" />
        </div>
      ))}
    </section>
  );
}

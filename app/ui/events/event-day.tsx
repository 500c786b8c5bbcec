import type { ListedNote } from "#app/domain/events/notes/notes-for-staff.server.ts";
import type { NoteKind } from "#app/domain/events/schema.ts";
import { calendarDay } from "#app/ui/actions/planned-date.ts";
import { Tag } from "#app/ui/govuk/tag.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

type EventDayProps = {
  eventId: string;
  cameAbout: number | null;
  toldBackOn: Date | null;
  notes: ListedNote[];
};

/** What came of the day: how many came, what the room said, and the notes of its tables. */
export function EventDay({ eventId, cameAbout, toldBackOn, notes }: EventDayProps) {
  const texts = useTexts();
  const { say } = texts;
  const at = `/staff/events/${eventId}`;
  return (
    <section aria-labelledby="day">
      <h2 className="govuk-heading-m" id="day">
        {say("staff.event.day")}
      </h2>
      <p className="govuk-body">
        {cameAbout === null ? say("staff.event.cameUnknown") : say("events.came", { count: cameAbout })}{" "}
        <a className="govuk-link" href={`${at}/attendance`}>
          {say(cameAbout === null ? "staff.event.sayCame" : "staff.event.changeCame")}
        </a>
      </p>
      <p className="govuk-body">
        {toldBackOn
          ? say("events.toldBack", { date: calendarDay(texts, toldBackOn) })
          : say("staff.event.notToldBack")}{" "}
        <a className="govuk-link" href={`${at}/told-back`}>
          {say("staff.event.sayToldBack")}
        </a>
      </p>
      {(["room", "table"] as const).map((kind) => (
        <NoteList key={kind} at={at} kind={kind} notes={notes.filter((note) => note.kind === kind)} />
      ))}
    </section>
  );
}

function NoteList({ at, kind, notes }: { at: string; kind: NoteKind; notes: ListedNote[] }) {
  const { say, language: shown } = useTexts();
  return (
    <>
      <h3 className="govuk-heading-s">{say(`staff.note.list.${kind}`)}</h3>
      {notes.length > 0 ? (
        <ul className="govuk-list govuk-list--spaced">
          {notes.map((note) => (
            <li key={note.id}>
              <a
                className="govuk-link"
                href={`${at}/notes/${note.id}`}
                {...(note.language !== shown ? { lang: note.language, dir: "auto" } : {})}
              >
                {note.start}
              </a>{" "}
              <NoteState note={note} />
            </li>
          ))}
        </ul>
      ) : null}
      <p className="govuk-body">
        <a className="govuk-link" href={`${at}/notes/new?kind=${kind}`}>
          {say(`staff.note.add.${kind}`)}
        </a>
      </p>
    </>
  );
}

function NoteState({ note }: { note: ListedNote }) {
  const { say, date } = useTexts();
  if (note.splitAt) return <>{say("staff.note.splitOn", { date: date(note.splitAt) })}</>;
  if (note.kind === "table") return <Tag colour="yellow">{say("staff.note.notSplit")}</Tag>;
  return (
    <Tag colour={note.isPublic ? "green" : "grey"}>
      {say(note.isPublic ? "staff.note.public" : "staff.note.notPublic")}
    </Tag>
  );
}

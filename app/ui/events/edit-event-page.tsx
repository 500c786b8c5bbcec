import type { ListedNote } from "#app/domain/events/notes/notes-for-staff.server.ts";
import type { EventForm as EventValues, StandingChange } from "#app/domain/events/schema.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { usePage } from "#app/ui/page-context.tsx";
import { FormErrors } from "#app/ui/staff/form-errors.tsx";
import { QrCode } from "#app/ui/staff/qr-code.tsx";
import { TranslateLink } from "#app/ui/translations/translate-link.tsx";
import { EventDay } from "./event-day.tsx";
import { EventForm, type EventFormProps } from "./event-form.tsx";
import { EventStanding } from "./event-standing.tsx";
import { PracticePart } from "./practice-part.tsx";

type EditEventPageProps = {
  title: string;
  event: {
    id: string;
    slug: string;
    code: string;
    form: EventValues;
    changes: StandingChange[];
    isCancelled: boolean;
    cameAbout: number | null;
    toldBackOn: Date | null;
    isPractice: boolean;
  };
  notes: ListedNote[];
  languages: { code: string; name: string }[];
  /** The address that the QR code holds. */
  link: string;
  venues: EventFormProps["venues"];
  done: string | null;
  errors?: FieldErrors | undefined;
  typed?: Record<string, string> | undefined;
};

const DONE = {
  added: "events.done.added",
  saved: "events.done.saved",
  cancel: "events.done.cancel",
  restore: "events.done.restore",
  close: "events.done.close",
  reopen: "events.done.reopen",
  came: "events.done.came",
  toldBack: "events.done.toldBack",
  erased: "events.done.noteErased",
  merged: "events.done.merged",
  emptied: "events.done.emptied",
} as const;

/** The form, with what a poster needs beside it. */
export function EditEventPage({
  title,
  event,
  notes,
  languages,
  link,
  venues,
  done,
  errors,
  typed,
}: EditEventPageProps) {
  const { texts } = usePage();
  const { say } = texts;
  const isDone = done && Object.hasOwn(DONE, done) ? DONE[done as keyof typeof DONE] : undefined;
  return (
    <StaffFrame
      isPractice={event.isPractice}
      done={errors ? undefined : isDone}
      back={{ href: "/staff/events", text: say("events.staff.title") }}
    >
      <FormErrors errors={errors} />
      <h1 className="govuk-heading-l">
        {title}: {event.form.name}
      </h1>
      {event.isCancelled ? <p className="govuk-body-l">{say("events.cancelled")}</p> : null}
      <div className="desk">
        <div>
          <EventForm
            languages={languages}
            venues={venues}
            values={typed ?? { ...event.form, languages: event.form.languages.join("\n") }}
            errors={errors}
            button={say("events.form.save")}
            isPractice={event.isPractice}
          />
          <EventDay
            eventId={event.id}
            cameAbout={event.cameAbout}
            toldBackOn={event.toldBackOn}
            notes={notes}
          />
        </div>
        <PosterPart event={event} link={link} />
      </div>
    </StaffFrame>
  );
}

function PosterPart({ event, link }: Pick<EditEventPageProps, "event" | "link">) {
  const { texts } = usePage();
  const { t, say } = texts;
  return (
    <aside className="desk__side">
      {event.isPractice ? <PracticePart eventId={event.id} /> : null}
      <h2 className="govuk-heading-m">{say("events.form.poster")}</h2>
      <p className="govuk-body">{say("events.form.code")}</p>
      <p className="event-code" translate="no">
        {event.code}
      </p>
      <p className="govuk-hint">{say("events.form.codeHint")}</p>
      <QrCode data={link} label={t("events.form.qr", { name: event.form.name })} />
      <p className="govuk-hint">{say("events.form.qrHint")}</p>
      <p className="govuk-body">
        <a className="govuk-link" href={`/e/${event.code}`}>
          {link}
        </a>
      </p>
      {event.form.listing === "hidden" || event.isPractice ? null : (
        <p className="govuk-body">
          <a className="govuk-link" href={`/events/${event.slug}`}>
            {say("events.form.publicPage")}
          </a>
        </p>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={`/staff/events/${event.id}/passes`}>
          {say("staff.pass.manage")}
        </a>
      </p>
      <p className="govuk-body">
        <TranslateLink kind="event" subjectId={event.id} />
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href={`/staff/events/${event.id}/merge`}>
          {say("staff.merge.link")}
        </a>
      </p>
      <EventStanding eventId={event.id} changes={event.changes} />
    </aside>
  );
}

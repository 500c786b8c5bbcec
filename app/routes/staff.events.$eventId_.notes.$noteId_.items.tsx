import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { noteForStaff } from "#app/domain/events/notes/notes-for-staff.server.ts";
import { proposedItems } from "#app/domain/feedback/event-notes/proposed-items.ts";
import { MOST_LINES, splitSchema } from "#app/domain/feedback/event-notes/schema.ts";
import { splitNote } from "#app/domain/feedback/event-notes/split-note.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, type FieldErrors, readForm } from "#app/platform/form-data.server.ts";
import { newToken, random } from "#app/platform/random.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { SplitPage } from "#app/ui/events/split-page.tsx";

export async function loader({ params, context: { staff, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "events.edit");
  const { words, ...note } = await noteForStaff(idsOf(params));
  const proposed = note.kind === "table" && !note.splitAt ? proposedItems(words) : [];
  return {
    title: texts.t("staff.note.toSplit"),
    note,
    proposed: proposed.length > MOST_LINES ? null : proposed,
    submissionKey: newToken(random, 24),
  };
}

/** Answers with the codes itself, so that they are in no address and are gone with the page. */
export async function action({ request, params, context: { staff, settings, now } }: ActionFunctionArgs) {
  requireStaff({ staff }, "events.edit");
  const by = staffActor(requireStaff({ staff }, "feedback.addByHand"));
  const ids = idsOf(params);
  const { keepWordsMonths } = requireSettings(settings).promises;
  const form = await readForm(request, splitSchema, { lists: ["lines"] });
  if (!form.ok) return refused(form.errors, form.typed, errorStatus(form.errors));
  const split = await splitNote({ ...form.value, ...ids, keepWordsMonths, by, now, random });
  if (!split.ok) return refused({ _form: `error.event.note.${split.reason}` }, {}, 409);
  const made = split.items.map(({ words, code }) => ({
    words,
    code: { words: code.words, digits: code.digits },
  }));
  return data({ errors: undefined, typed: undefined, made });
}

function idsOf(params: { eventId?: string; noteId?: string }) {
  return { eventId: routeId(params.eventId, "event"), noteId: routeId(params.noteId, "note") };
}

function refused(errors: FieldErrors, typed: Record<string, string>, status: number) {
  return data({ errors, typed, made: undefined }, { status });
}

export default function SplitNote() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <SplitPage {...page} errors={sent?.errors} typed={sent?.typed} made={sent?.made} />;
}

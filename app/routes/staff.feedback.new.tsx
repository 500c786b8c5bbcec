import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listEvents } from "#app/domain/events/list-events.server.ts";
import { addByHand } from "#app/domain/feedback/add-by-hand.server.ts";
import { addByHandSchema } from "#app/domain/feedback/schema.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { namesInUse } from "#app/domain/names/names-in-use.server.ts";
import { listAreas } from "#app/domain/operator/areas.server.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { may, requireStaff } from "#app/domain/staff/permissions.ts";
import { languageName } from "#app/platform/catalogues.server.ts";
import { dateIn } from "#app/platform/clock.ts";
import { errorStatus, type FieldErrors, readForm } from "#app/platform/form-data.server.ts";
import { newToken, random } from "#app/platform/random.server.ts";
import { namedEvents } from "#app/ui/events/named-events.ts";
import { AddByHandPage } from "#app/ui/triage/add-by-hand-page.tsx";

const REFUSALS = {
  "sent-before": { _form: "error.feedback.sentBefore" },
  "unknown-event": { event: "error.event.unknown" },
  "unknown-area": { area: "error.area.unknown" },
  "unknown-group": { communityGroup: "error.item.groupUnknown" },
} as const;

export async function loader({ context: { staff, settings, path, texts } }: LoaderFunctionArgs) {
  const reader = requireStaff({ staff, returnTo: path }, "feedback.addByHand");
  const { languages } = requireSettings(settings);
  const [events, areas, communityGroups] = await Promise.all([
    listEvents(),
    listAreas(),
    namesInUse({ kind: "communityGroup" }),
  ]);
  return {
    title: texts.t("handadd.title"),
    events: namedEvents(events, texts).map(({ id, name, startsAt }) => ({
      id,
      name: `${name}, ${texts.date(startsAt)}`,
    })),
    areas,
    communityGroups,
    languages: languages.offered.map((code) => ({ id: code, name: languageName(code) })),
    language: languages.default,
    submissionKey: newToken(random, 24),
    mayOpen: may(reader, "triage.read"),
  };
}

/** Answers with the receipt code itself, so that it is in no address and is gone with the page. */
export async function action({ request, context: { staff, settings, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "feedback.addByHand"));
  const { promises, region } = requireSettings(settings);
  const form = await readForm(request, addByHandSchema);
  if (!form.ok) return refused(form.errors, form.typed);
  const { body, event, channel, saidOn, language, area, submissionKey, ...spoken } = form.value;
  const typed = { ...form.value, agreed: spoken.agreed ?? "", groupSize: String(spoken.groupSize) };
  if (saidOn > dateIn(region.timeZone, now)) return refused({ saidOn: "error.date.future" }, typed);
  const added = await addByHand({
    words: body,
    eventId: event || null,
    channel,
    saidOn: saidOn || null,
    language,
    areaId: area || null,
    spokenFor: spoken.spokenFor,
    groupSize: spoken.groupSize || null,
    communityGroupId: spoken.communityGroup || null,
    submissionKey,
    keepWordsMonths: promises.keepWordsMonths,
    by,
    now,
    random,
  });
  if (!added.ok) return refused(REFUSALS[added.reason], typed);
  const { words, digits } = added.code;
  const kept = { event, channel, saidOn, language, area };
  return data({
    errors: undefined,
    typed: kept,
    added: { itemId: added.itemId, isRepeat: added.isRepeat, code: { words, digits } },
  });
}

function refused(errors: FieldErrors, typed: Record<string, string>) {
  return data({ errors, typed, added: undefined }, { status: errorStatus(errors) });
}

export default function AddByHand() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <AddByHandPage {...page} errors={sent?.errors} typed={sent?.typed} added={sent?.added} />;
}

import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { typedWith } from "#app/domain/events/day-pass/day-passes.server.ts";
import { hasDaySession } from "#app/domain/events/day-pass/day-session.server.ts";
import { findDayPass } from "#app/domain/events/day-pass/enter-day-pass.server.ts";
import { addByHand } from "#app/domain/feedback/add-by-hand.server.ts";
import { daySheetSchema } from "#app/domain/feedback/schema.ts";
import { SYSTEM } from "#app/domain/ledger/actor.ts";
import { namesInUse } from "#app/domain/names/names-in-use.server.ts";
import { listAreas } from "#app/domain/operator/areas.server.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { languageName } from "#app/platform/catalogues.server.ts";
import { errorStatus, type FieldErrors, readForm } from "#app/platform/form-data.server.ts";
import { newToken, random } from "#app/platform/random.server.ts";
import { readDayCookie } from "#app/platform/session-cookie.server.ts";
import { SheetsPage } from "#app/ui/day/sheets-page.tsx";

const REFUSALS = {
  "sent-before": { _form: "error.feedback.sentBefore" },
  "unknown-event": { _form: "error.event.unknown" },
  "unknown-area": { area: "error.area.unknown" },
  "unknown-group": { communityGroup: "error.item.groupUnknown" },
} as const;

/** The pass of the link, and whether its PIN was given in this browser. */
async function enter({ request, params: { token = "" }, context: { now } }: LoaderFunctionArgs) {
  const pass = await findDayPass({ token, now });
  const sessionId = readDayCookie(request.headers.get("cookie"));
  return { pass, token, isIn: await hasDaySession({ sessionId, passId: pass.id, now }) };
}

export async function loader(args: LoaderFunctionArgs) {
  const { pass, token, isIn } = await enter(args);
  const { texts, settings } = args.context;
  // A form that was sent too late is shown again with its words; only opening the page leads away.
  if (!isIn && args.request.method === "GET" && !args.request.headers.get("content-type"))
    throw redirect(`/day/${token}`);
  const { languages } = requireSettings(settings);
  const [areas, communityGroups] = await Promise.all([listAreas(), namesInUse({ kind: "communityGroup" })]);
  return {
    title: texts.t("staff.day.title", { event: pass.event.name }),
    token,
    pass: pass.name,
    isPractice: pass.event.isPractice,
    until: pass.expiresAt,
    typedCount: isIn ? await typedWith({ passId: pass.id }) : null,
    areas,
    communityGroups,
    languages: languages.offered.map((code) => ({ id: code, name: languageName(code) })),
    language: languages.default,
    submissionKey: newToken(random, 24),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { pass, isIn } = await enter(args);
  const { settings, now } = args.context;
  const form = await readForm(args.request, daySheetSchema);
  if (!form.ok) return refused(form.errors, form.typed);
  const { body, language, area, submissionKey, spokenFor, groupSize, communityGroup } = form.value;
  const typed = { ...form.value, agreed: form.value.agreed ?? "", groupSize: String(groupSize) };
  if (!isIn) return refused({ _form: "error.staff.dayOver" }, typed);
  const added = await addByHand({
    ...{ words: body, eventId: pass.event.id, channel: "paper", saidOn: null, language },
    ...{ areaId: area || null, submissionKey, passId: pass.id },
    ...{ spokenFor, groupSize: groupSize || null, communityGroupId: communityGroup || null },
    keepWordsMonths: requireSettings(settings).promises.keepWordsMonths,
    by: SYSTEM,
    now,
    random,
  });
  if (!added.ok) return refused(REFUSALS[added.reason], typed);
  const { words, digits } = added.code;
  return data({ errors: undefined, typed: { language, area }, code: { words, digits } });
}

function refused(errors: FieldErrors, typed: Record<string, string>) {
  return data({ errors, typed, code: undefined }, { status: errorStatus(errors) });
}

export default function DaySheets() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <SheetsPage {...page} errors={sent?.errors} typed={sent?.typed} code={sent?.code} />;
}

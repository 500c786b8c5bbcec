import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { translationAskedFor } from "#app/domain/insights/translation-asked-for.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { markTranslationRead } from "#app/domain/translations/mark-translation-read.server.ts";
import { readingSchema } from "#app/domain/translations/schema.ts";
import { translationForStaff } from "#app/domain/translations/translation-for-staff.server.ts";
import { dateIn } from "#app/platform/clock.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { ReadingPage } from "#app/ui/translations/reading-page.tsx";
import { translationAddress } from "#app/ui/translations/translations-address.ts";

const REFUSALS = {
  "not-a-draft": { _form: "error.translation.not-a-draft" },
  "changed-meanwhile": { _form: "error.translation.changed-meanwhile" },
  "in-the-future": { readOn: "error.translation.in-the-future" },
} as const;

export async function loader({ params, context: { staff, path, settings, texts, now } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "translations.write");
  const { languages, region } = requireSettings(settings);
  const { original, language } = await translationAskedFor({ params, languages });
  const subject = { kind: original.kind, subjectId: original.subjectId, language };
  const translation = await translationForStaff({ original, language });
  if (translation.state !== "draft") throw redirect(translationAddress(subject));
  return {
    title: texts.t("staff.translations.reading.title"),
    subject,
    translation,
    today: dateIn(region.timeZone, now),
  };
}

export async function action({ request, params, context: { staff, settings, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "translations.write"));
  const { languages, region } = requireSettings(settings);
  const { original, language } = await translationAskedFor({ params, languages });
  const form = await readForm(request, readingSchema);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  const { timeZone } = region;
  const marked = await markTranslationRead({ ...form.value, original, language, timeZone, by, now });
  const subject = { kind: original.kind, subjectId: original.subjectId, language };
  if (marked.ok) return redirect(`${translationAddress(subject)}?done=marked`, 303);
  return data(
    { errors: REFUSALS[marked.reason], typed: form.value },
    { status: marked.reason === "in-the-future" ? 422 : 409 },
  );
}

export default function TranslationReading() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { say } = useTexts();
  return (
    <StaffFrame back={{ href: translationAddress(page.subject), text: say("layout.back") }}>
      <ReadingPage {...page} errors={sent?.errors} typed={sent?.typed} />
    </StaffFrame>
  );
}

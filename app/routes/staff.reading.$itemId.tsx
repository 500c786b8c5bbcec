import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { saveItemTranslation } from "#app/domain/feedback/save-item-translation.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { itemToRead } from "#app/domain/triage/needs-reader.server.ts";
import { translationSchema } from "#app/domain/triage/schema.ts";
import { languageName } from "#app/platform/catalogues.server.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { TranslationForm } from "#app/ui/reading/translation-form.tsx";

const REFUSALS = {
  withdrawn: { _form: "error.item.withdrawn" },
  "words-gone": { _form: "error.redaction.gone" },
  "not-your-language": { _form: "error.item.notYourLanguage" },
} as const;

export async function loader({ params, context: { staff, path, texts } }: LoaderFunctionArgs) {
  const reader = requireStaff({ staff, returnTo: path }, "reading.translate");
  const item = await itemToRead({ itemId: routeId(params.itemId, "item"), staffId: reader.id });
  return { title: texts.t("staff.reading.item"), item, language: languageName(item.language) };
}

export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "reading.translate"));
  const itemId = routeId(params.itemId, "item");
  const form = await readForm(request, translationSchema);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  const saved = await saveItemTranslation({ itemId, words: form.value.words, by, now });
  if (saved.ok) return redirect("/staff/reading?done=translated", 303);
  return data({ errors: REFUSALS[saved.reason], typed: { ...form.value } }, { status: 422 });
}

export default function ReadingItemPage() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <TranslationForm {...page} errors={sent?.errors} typed={sent?.typed} />;
}

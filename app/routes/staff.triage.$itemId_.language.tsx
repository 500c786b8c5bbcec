import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { correctLanguage } from "#app/domain/feedback/correct-language.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { languageChoices } from "#app/domain/operator/offered-languages.server.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { queueItem } from "#app/domain/triage/queue-item.server.ts";
import { languageSchema } from "#app/domain/triage/schema.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { itemAddress } from "#app/ui/triage/done.ts";
import { ItemFormPage } from "#app/ui/triage/item-form-page.tsx";
import { LanguageForm } from "#app/ui/triage/language-form.tsx";

const REFUSALS = {
  withdrawn: { _form: "error.item.withdrawn" },
  "words-gone": { _form: "error.redaction.gone" },
  "unknown-language": { language: "error.item.unknownLanguage" },
} as const;

export async function loader({ params, context: { staff, settings, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "triage.decide");
  const item = await queueItem({ itemId: routeId(params.itemId, "item") });
  const known = languageChoices([...requireSettings(settings).languages.offered, item.language]);
  return {
    title: texts.t("triage.language.title"),
    item,
    languages: known.map(({ code, name }) => ({ id: code, name })),
  };
}

export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "triage.decide"));
  const itemId = routeId(params.itemId, "item");
  const form = await readForm(request, languageSchema);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  const corrected = await correctLanguage({ itemId, language: form.value.language, by, now });
  if (corrected.ok) return redirect(itemAddress(itemId, "language"), 303);
  return data({ errors: REFUSALS[corrected.reason], typed: { ...form.value } }, { status: 422 });
}

export default function ItemLanguagePage() {
  const { title, item, languages } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <ItemFormPage title={title} item={item} errors={sent?.errors}>
      <LanguageForm item={item} languages={languages} errors={sent?.errors} typed={sent?.typed} />
    </ItemFormPage>
  );
}

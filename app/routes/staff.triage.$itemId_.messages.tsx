import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { writeAgainFrom } from "#app/domain/feedback/message-wait.ts";
import { sendMessage } from "#app/domain/feedback/send-message.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { queueItem } from "#app/domain/triage/queue-item.server.ts";
import { messageSchema } from "#app/domain/triage/schema.ts";
import { languageName } from "#app/platform/catalogues.server.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { InsetText } from "#app/ui/govuk/inset-text.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { itemAddress } from "#app/ui/triage/done.ts";
import { ItemFormPage } from "#app/ui/triage/item-form-page.tsx";
import { MessageForm } from "#app/ui/triage/message-form.tsx";

const REFUSALS = {
  withdrawn: { _form: "error.item.withdrawn" },
  "waits-for-answer": { words: "error.item.messageWaits" },
} as const;

export async function loader({ params, context: { staff, settings, path, texts, now } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "triage.decide");
  const { languages } = requireSettings(settings);
  const item = await queueItem({ itemId: routeId(params.itemId, "item") });
  return {
    title: texts.t("triage.message.title"),
    item,
    languages: languages.offered.map((code) => ({ id: code, name: languageName(code) })),
    language: languages.default,
    writeAgain: writeAgainFrom(item.messages, now),
  };
}

export async function action({ request, params, context: { staff, settings, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "triage.decide"));
  const { languages } = requireSettings(settings);
  const itemId = routeId(params.itemId, "item");
  const form = await readForm(request, messageSchema);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  const typed = { ...form.value };
  if (!languages.offered.includes(typed.language)) {
    return data({ errors: { language: "error.form.unexpected" }, typed }, { status: 400 });
  }
  const sent = await sendMessage({ itemId, ...form.value, by, now });
  if (sent.ok) return redirect(itemAddress(itemId, "messaged"), 303);
  return data({ errors: REFUSALS[sent.reason], typed }, { status: 422 });
}

export default function ItemMessagesPage() {
  const { say, date } = useTexts();
  const { title, item, languages, language, writeAgain } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <ItemFormPage title={title} item={item} errors={sent?.errors}>
      {writeAgain && !sent ? (
        <InsetText>{say("triage.message.waits", { date: date(writeAgain) })}</InsetText>
      ) : (
        <MessageForm
          item={item}
          languages={languages}
          language={language}
          errors={sent?.errors}
          typed={sent?.typed}
        />
      )}
    </ItemFormPage>
  );
}

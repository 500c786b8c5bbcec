import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { isOriginalKept } from "#app/domain/feedback/original-kept.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { originalWords } from "#app/domain/triage/original-words.server.ts";
import { queueItem } from "#app/domain/triage/queue-item.server.ts";
import { originalSchema } from "#app/domain/triage/schema.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { ItemFormPage } from "#app/ui/triage/item-form-page.tsx";
import { OriginalPast, OriginalWordsShown } from "#app/ui/triage/original-words-shown.tsx";
import { OriginalForm } from "#app/ui/triage/reason-form.tsx";

export async function loader({ params, context: { staff, path, texts, now } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "triage.readOriginal");
  const item = await queueItem({ itemId: routeId(params.itemId, "item") });
  const isKept = isOriginalKept(item.words, now);
  return data({ title: texts.t("triage.original.title"), item, isKept }, { status: isKept ? 200 : 404 });
}

/** The words are only in the answer to a form that says why: opening the address again shows the question. */
export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "triage.readOriginal"));
  const itemId = routeId(params.itemId, "item");
  const { words } = await queueItem({ itemId });
  if (!isOriginalKept(words, now)) return data({ errors: undefined, read: undefined }, { status: 404 });
  const form = await readForm(request, originalSchema);
  if (!form.ok) return data({ errors: form.errors, read: undefined }, { status: errorStatus(form.errors) });
  return data({
    errors: undefined,
    read: await originalWords({ itemId, reason: form.value.reason, by, now }),
  });
}

export default function ItemOriginalPage() {
  const { title, item, isKept } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <ItemFormPage title={title} item={item} errors={sent?.errors}>
      {isKept ? null : <OriginalPast />}
      {isKept && sent?.read ? <OriginalWordsShown {...sent.read} language={item.language} /> : null}
      {isKept && !sent?.read ? <OriginalForm item={item} errors={sent?.errors} /> : null}
    </ItemFormPage>
  );
}

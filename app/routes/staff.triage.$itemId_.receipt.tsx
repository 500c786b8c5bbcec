import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { reissueReceipt } from "#app/domain/feedback/reissue-receipt.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { queueItem } from "#app/domain/triage/queue-item.server.ts";
import { reissueSchema } from "#app/domain/triage/schema.ts";
import { errorStatus, type FieldErrors, readForm } from "#app/platform/form-data.server.ts";
import { random } from "#app/platform/random.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { useTexts } from "#app/ui/page-context.tsx";
import { ItemFormPage } from "#app/ui/triage/item-form-page.tsx";
import { NewReceiptCode } from "#app/ui/triage/new-receipt-code.tsx";
import { ReceiptForm } from "#app/ui/triage/reason-form.tsx";

export async function loader({ params, context: { staff, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "receipt.reissue");
  const item = await queueItem({ itemId: routeId(params.itemId, "item") });
  return { title: texts.t("triage.receipt.title"), item };
}

/** Answers with the code itself, so that it is in no address and is gone with the page. */
export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "receipt.reissue"));
  const itemId = routeId(params.itemId, "item");
  const form = await readForm(request, reissueSchema);
  if (!form.ok) return refused(form.errors);
  const reissued = await reissueReceipt({ itemId, reason: form.value.reason, by, now, random });
  if (!reissued.ok) return refused({ _form: "error.item.withdrawn" });
  const { words, digits } = reissued.code;
  return data({ errors: undefined, code: { words, digits } });
}

function refused(errors: FieldErrors) {
  return data({ errors, code: undefined }, { status: errorStatus(errors) });
}

export default function ItemReceiptPage() {
  const { title, item } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { t } = useTexts();
  return (
    <ItemFormPage title={sent?.code ? t("triage.receipt.newTitle") : title} item={item} errors={sent?.errors}>
      {sent?.code ? <NewReceiptCode code={sent.code} /> : <ReceiptForm item={item} errors={sent?.errors} />}
    </ItemFormPage>
  );
}

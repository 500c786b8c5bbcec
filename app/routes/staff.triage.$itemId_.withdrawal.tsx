import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { takeBack } from "#app/domain/safeguarding/take-back.server.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { queueItem } from "#app/domain/triage/queue-item.server.ts";
import { staffWithdrawalSchema } from "#app/domain/triage/schema.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { itemAddress } from "#app/ui/triage/done.ts";
import { ItemFormPage } from "#app/ui/triage/item-form-page.tsx";
import { WithdrawalForm } from "#app/ui/triage/withdrawal-form.tsx";

export async function loader({ params, context: { staff, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "triage.decide");
  const item = await queueItem({ itemId: routeId(params.itemId, "item") });
  return { title: texts.t("triage.withdrawal.title"), item };
}

/** Erases what the receipt would, for a person who asked the team. */
export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "triage.decide"));
  const { id: itemId } = await queueItem({ itemId: routeId(params.itemId, "item") });
  const form = await readForm(request, staffWithdrawalSchema);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  const { reason } = form.value;
  await takeBack({ subject: { itemId }, now, forThem: { by, reason } });
  return redirect(itemAddress(itemId, "withdrawn"), 303);
}

export default function ItemWithdrawalPage() {
  const { title, item } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <ItemFormPage title={title} item={item} errors={sent?.errors}>
      {item.withdrawal ? null : <WithdrawalForm item={item} errors={sent?.errors} typed={sent?.typed} />}
    </ItemFormPage>
  );
}

import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { itemProtection } from "#app/domain/triage/item-protection.server.ts";
import { judgeAbuse } from "#app/domain/triage/judge-abuse.server.ts";
import { queueItem } from "#app/domain/triage/queue-item.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { AbuseForm, AbuseState } from "#app/ui/triage/abuse-judgement.tsx";
import { itemAddress } from "#app/ui/triage/done.ts";
import { ItemFormPage } from "#app/ui/triage/item-form-page.tsx";

const REFUSALS = {
  withdrawn: { _form: "error.item.withdrawn" },
  answered: { _form: "error.item.answered" },
  "judged-before": { _form: "error.item.judgedBefore" },
} as const;

export async function loader({ params, context: { staff, path, texts } }: LoaderFunctionArgs) {
  const reader = requireStaff({ staff, returnTo: path }, "triage.decide");
  const itemId = routeId(params.itemId, "item");
  const item = await queueItem({ itemId });
  const { abuse } = await itemProtection({ itemId, staffId: reader.id });
  return { title: texts.t("triage.abuse.title"), item, abuse };
}

/** One person's word; the second one takes it out of the counts. */
export async function action({ params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "triage.decide"));
  const itemId = routeId(params.itemId, "item");
  const judged = await judgeAbuse({ itemId, by, now });
  if (judged.ok) return redirect(itemAddress(itemId, "abuse"), 303);
  return data({ errors: REFUSALS[judged.reason] }, { status: 422 });
}

export default function ItemAbusePage() {
  const { title, item, abuse } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <ItemFormPage title={title} item={item} errors={sent?.errors}>
      <AbuseState itemId={item.id} abuse={abuse} mayDecide />
      <AbuseForm itemId={item.id} abuse={abuse} />
    </ItemFormPage>
  );
}

import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { type ItemLinked, linkItem } from "#app/domain/actions/link-item.server.ts";
import { linkableActions } from "#app/domain/actions/linkable-actions.server.ts";
import { linkSchema } from "#app/domain/actions/schema.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { queueItem } from "#app/domain/triage/queue-item.server.ts";
import { errorStatus, type FieldErrors, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { itemAddress } from "#app/ui/triage/done.ts";
import { ItemFormPage } from "#app/ui/triage/item-form-page.tsx";
import { LinkForm } from "#app/ui/triage/link-form.tsx";

export async function loader({ params, context: { staff, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "triage.decide");
  const itemId = routeId(params.itemId, "item");
  const [item, actions] = await Promise.all([queueItem({ itemId }), linkableActions()]);
  return { title: texts.t("triage.links.title"), item, actions };
}

export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "triage.decide"));
  const itemId = routeId(params.itemId, "item");
  const form = await readForm(request, linkSchema);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  const { action: actionId, ...claim } = form.value;
  const linked = await linkItem({ itemId, actionId, ...claim, by, now });
  if (linked.ok) return redirect(itemAddress(itemId, "linked"), 303);
  return data({ errors: refusal(linked.reason, claim), typed: { ...form.value } }, { status: 422 });
}

type Refusal = Extract<ItemLinked, { ok: false }>["reason"];

function refusal(reason: Refusal, { before, after }: { before: string; after: string }): FieldErrors {
  if (reason === "already-linked") return { action: "error.link.already" };
  if (reason === "not-linkable") return { _form: "error.link.notLinkable" };
  return {
    ...(before ? {} : { before: "error.link.before" }),
    ...(after ? {} : { after: "error.link.after" }),
  };
}

export default function ItemLinksPage() {
  const { title, item, actions } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <ItemFormPage title={title} item={item} errors={sent?.errors}>
      <LinkForm item={item} actions={actions} errors={sent?.errors} typed={sent?.typed} />
    </ItemFormPage>
  );
}

import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { linkableActions } from "#app/domain/actions/linkable-actions.server.ts";
import { decide } from "#app/domain/desk/decide.server.ts";
import { deskOf } from "#app/domain/desk/desk-place.ts";
import { deskLinkSchema } from "#app/domain/desk/schema.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { nextInQueue } from "#app/domain/triage/queue.server.ts";
import { queueItem } from "#app/domain/triage/queue-item.server.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { doneAddress } from "#app/ui/desk/desk-address.ts";
import { refusalErrors } from "#app/ui/desk/refusal-errors.ts";
import { ItemFormPage } from "#app/ui/triage/item-form-page.tsx";
import { LinkForm } from "#app/ui/triage/link-form.tsx";

export async function loader({ request, params, context: { staff, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "triage.decide");
  const itemId = routeId(params.itemId, "item");
  const [item, actions] = await Promise.all([queueItem({ itemId }), linkableActions()]);
  return { title: texts.t("triage.links.title"), item, actions, query: new URL(request.url).search };
}

/** From the item's page, or from the desk with the themes in the same form; then to the next item of the queue. */
export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "triage.decide"));
  const itemId = routeId(params.itemId, "item");
  const form = await readForm(request, deskLinkSchema, { lists: ["themes"] });
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  const { suggested, action: chosen, themes, withThemes, ...claim } = form.value;
  const typed = { ...claim, action: suggested ?? chosen, themes: themes.join("\n"), withThemes };
  const refused = (errors: Record<string, string>) => data({ errors, typed }, { status: 422 });
  if (!typed.action) return refused({ action: "error.link.action" });
  const themeIds = withThemes ? themes : undefined;
  const decision = { kind: "link" as const, actionId: typed.action, ...claim, themeIds };
  const desk = deskOf(request.url);
  const decided = await decide({ itemIds: [itemId], decision, by, now });
  if (!decided.ok) return refused(refusalErrors(decided.reason, claim));
  const view = desk && { filters: desk, staffId: by.staffId, now };
  const next = view && (await nextInQueue({ ...view, itemId }));
  return redirect(doneAddress({ itemId, desk, next, done: "linked", batch: decided.batchId }), 303);
}

export default function ItemLinksPage() {
  const { title, item, actions, query } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <ItemFormPage title={title} item={item} errors={sent?.errors}>
      <LinkForm item={item} actions={actions} query={query} errors={sent?.errors} typed={sent?.typed} />
    </ItemFormPage>
  );
}

import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { decide } from "#app/domain/desk/decide.server.ts";
import { deskOf } from "#app/domain/desk/desk-place.ts";
import { deskThemesSchema } from "#app/domain/desk/schema.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { listThemes } from "#app/domain/triage/list-themes.server.ts";
import { queueItem } from "#app/domain/triage/queue-item.server.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { doneAddress } from "#app/ui/desk/desk-address.ts";
import { refusalErrors } from "#app/ui/desk/refusal-errors.ts";
import { ItemFormPage } from "#app/ui/triage/item-form-page.tsx";
import { ThemesForm } from "#app/ui/triage/themes-form.tsx";

export async function loader({ request, params, context: { staff, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "triage.decide");
  const itemId = routeId(params.itemId, "item");
  const [item, themes] = await Promise.all([queueItem({ itemId }), listThemes()]);
  return { title: texts.t("triage.themes.title"), item, themes, query: new URL(request.url).search };
}

export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "triage.decide"));
  const itemId = routeId(params.itemId, "item");
  const form = await readForm(request, deskThemesSchema, { lists: ["themes"] });
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  const { themes } = form.value;
  const decision = { kind: "themes" as const, themeIds: themes, mode: "replace" as const };
  const decided = await decide({ itemIds: [itemId], decision, by, now });
  const typed = { themes: themes.join("\n") };
  if (!decided.ok) return data({ errors: refusalErrors(decided.reason), typed }, { status: 422 });
  const where = { itemId, desk: deskOf(request.url), next: itemId };
  return redirect(doneAddress({ ...where, done: "themes", batch: decided.batchId }), 303);
}

export default function ItemThemesPage() {
  const { title, item, themes, query } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <ItemFormPage title={title} item={item} errors={sent?.errors}>
      <ThemesForm item={item} themes={themes} query={query} errors={sent?.errors} typed={sent?.typed} />
    </ItemFormPage>
  );
}

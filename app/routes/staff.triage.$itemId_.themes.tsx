import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { listThemes } from "#app/domain/triage/list-themes.server.ts";
import { queueItem } from "#app/domain/triage/queue-item.server.ts";
import { themesSchema } from "#app/domain/triage/schema.ts";
import { setThemes } from "#app/domain/triage/set-themes.server.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { itemAddress } from "#app/ui/triage/done.ts";
import { ItemFormPage } from "#app/ui/triage/item-form-page.tsx";
import { ThemesForm } from "#app/ui/triage/themes-form.tsx";

const REFUSALS = {
  withdrawn: { _form: "error.item.withdrawn" },
  "unknown-theme": { themes: "error.themes.unknown" },
} as const;

export async function loader({ params, context: { staff, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "triage.decide");
  const itemId = routeId(params.itemId, "item");
  const [item, themes] = await Promise.all([queueItem({ itemId }), listThemes()]);
  return { title: texts.t("triage.themes.title"), item, themes };
}

export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "triage.decide"));
  const itemId = routeId(params.itemId, "item");
  const form = await readForm(request, themesSchema, { lists: ["themes"] });
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  const { themes } = form.value;
  const set = await setThemes({ itemId, themeIds: themes, by, now });
  if (set.ok) return redirect(itemAddress(itemId, "themes"), 303);
  return data({ errors: REFUSALS[set.reason], typed: { themes: themes.join("\n") } }, { status: 422 });
}

export default function ItemThemesPage() {
  const { title, item, themes } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <ItemFormPage title={title} item={item} errors={sent?.errors}>
      <ThemesForm item={item} themes={themes} errors={sent?.errors} typed={sent?.typed} />
    </ItemFormPage>
  );
}

import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { renameView } from "#app/domain/desk/rename-view.server.ts";
import { savedViews } from "#app/domain/desk/saved-views.server.ts";
import { viewNameSchema } from "#app/domain/desk/schema.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { ViewsPage } from "#app/ui/desk/views-page.tsx";

export async function loader({ context: { staff, path, texts } }: LoaderFunctionArgs) {
  const me = requireStaff({ staff, returnTo: path }, "triage.read");
  return { title: texts.t("triage.views.title"), views: await savedViews(me.id) };
}

export async function action({ request, params, context: { staff } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "triage.read"));
  const viewId = routeId(params.viewId, "view");
  const form = await readForm(request, viewNameSchema);
  if (!form.ok) return data({ errors: form.errors }, { status: errorStatus(form.errors) });
  const renamed = await renameView({ viewId, name: form.value.name, by });
  if (renamed.ok) return redirect("/staff/triage/views", 303);
  return data({ errors: { _form: "error.item.viewExists" } }, { status: 422 });
}

export default function RenamedViewPage() {
  const { title, views } = useLoaderData<typeof loader>();
  return <ViewsPage title={title} views={views} errors={useActionData<typeof action>()?.errors} />;
}

import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { saveView } from "#app/domain/desk/save-view.server.ts";
import { savedViews } from "#app/domain/desk/saved-views.server.ts";
import { viewSchema } from "#app/domain/desk/schema.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { queueSchema } from "#app/domain/triage/schema.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { viewQuery } from "#app/ui/desk/desk-address.ts";
import { ViewsPage } from "#app/ui/desk/views-page.tsx";

export async function loader({ context: { staff, path, texts } }: LoaderFunctionArgs) {
  const me = requireStaff({ staff, returnTo: path }, "triage.read");
  return { title: texts.t("triage.views.title"), views: await savedViews(me.id) };
}

const REFUSALS = {
  exists: { name: "error.item.viewExists" },
  "too-many": { name: "error.item.tooManyViews" },
} as const;

export async function action({ request, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "triage.read"));
  const form = await readForm(request, viewSchema);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  const filters = queueSchema.parse(Object.fromEntries(new URLSearchParams(form.value.query)));
  const query = viewQuery(filters);
  const saved = await saveView({ name: form.value.name, query, by, now });
  if (saved.ok) return redirect(`/staff/triage?${query}&done=viewSaved`, 303);
  return data({ errors: REFUSALS[saved.reason], typed: { ...form.value, query } }, { status: 422 });
}

export default function SavedViewsPage() {
  const { title, views } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <ViewsPage title={title} views={views} errors={sent?.errors} typed={sent?.typed} />;
}

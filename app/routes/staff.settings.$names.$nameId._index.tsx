import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { namedKindOf, namesAddress } from "#app/domain/names/named-kinds.ts";
import { nameForStaff } from "#app/domain/names/names-for-staff.server.ts";
import { rename } from "#app/domain/names/rename.server.ts";
import { renameSchema, renameVenueSchema } from "#app/domain/names/schema.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, type FieldErrors, readForm } from "#app/platform/form-data.server.ts";
import { movedForGood } from "#app/platform/moved-for-good.ts";
import { routeId } from "#app/platform/route-id.ts";
import { NamePage } from "#app/ui/names/name-page.tsx";
import { nameDone } from "#app/ui/names/name-texts.ts";

export async function loader({ request, params, context: { staff, path } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "settings.change");
  const kind = namedKindOf(params.names);
  const { name, others } = await nameForStaff({ kind, id: routeId(params.nameId, kind) });
  if (name.mergedIntoId) throw movedForGood(namesAddress(kind, name.mergedIntoId));
  const done = nameDone(new URL(request.url).searchParams.get("done"));
  return { title: name.name, kind, name, others, done };
}

export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "settings.change"));
  const kind = namedKindOf(params.names);
  const id = routeId(params.nameId, kind);
  const form = await readForm(request, kind === "venue" ? renameVenueSchema : renameSchema);
  if (!form.ok) return refused(form.errors, form.typed);
  const renamed = await rename({ kind, id, words: form.value, by, now });
  if (!renamed.ok) return refused({ name: "error.names.exists" }, form.value);
  throw redirect(`${namesAddress(kind, id)}?done=renamed`, 303);
}

function refused(errors: FieldErrors, typed: Record<string, string>) {
  return data({ errors, typed }, { status: errorStatus(errors) });
}

export default function Name() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <NamePage {...page} errors={sent?.errors} typed={sent?.typed} />;
}

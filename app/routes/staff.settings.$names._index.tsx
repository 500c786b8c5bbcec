import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { addNames } from "#app/domain/names/add-names.server.ts";
import { namedKindOf, namesAddress } from "#app/domain/names/named-kinds.ts";
import { namesForStaff } from "#app/domain/names/names-for-staff.server.ts";
import { addNamesSchema } from "#app/domain/names/schema.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { nameDone, PLACES } from "#app/ui/names/name-texts.ts";
import { NamesPage } from "#app/ui/names/names-page.tsx";

export async function loader({ request, params, context: { staff, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "settings.change");
  const kind = namedKindOf(params.names);
  return {
    title: texts.t(`settings.${PLACES[kind]}.title`),
    kind,
    names: await namesForStaff({ kind }),
    done: nameDone(new URL(request.url).searchParams.get("done")),
  };
}

/** A venue is made by the form of an event that is held there. */
export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "settings.change"));
  const kind = namedKindOf(params.names);
  if (kind === "venue") throw notFound("form");
  const form = await readForm(request, addNamesSchema);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  await addNames({ kind, names: form.value.names, by, now });
  throw redirect(`${namesAddress(kind)}?done=added`, 303);
}

export default function Names() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <NamesPage {...page} errors={sent?.errors} typed={sent?.typed} />;
}

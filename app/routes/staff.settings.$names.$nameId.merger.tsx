import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { mergeNames } from "#app/domain/names/merge-names.server.ts";
import { namedKindOf, namesAddress } from "#app/domain/names/named-kinds.ts";
import { nameForStaff } from "#app/domain/names/names-for-staff.server.ts";
import { mergeSchema } from "#app/domain/names/schema.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { movedForGood } from "#app/platform/moved-for-good.ts";
import { routeId } from "#app/platform/route-id.ts";
import { MergePage } from "#app/ui/names/merge-page.tsx";

/** Before it is done: what becomes of both. */
export async function loader({ request, params, context: { staff, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "settings.change");
  const kind = namedKindOf(params.names);
  const { name, others } = await nameForStaff({ kind, id: routeId(params.nameId, kind) });
  if (name.mergedIntoId) throw movedForGood(namesAddress(kind, name.mergedIntoId));
  const asked = new URL(request.url).searchParams.get("into");
  const into = others.find(({ id }) => id === asked) ?? null;
  return { title: texts.t("staff.names.mergeTitle", { name: name.name }), kind, name, others, into };
}

export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "settings.change"));
  const kind = namedKindOf(params.names);
  const id = routeId(params.nameId, kind);
  const form = await readForm(request, mergeSchema);
  if (!form.ok) return data({ errors: form.errors }, { status: errorStatus(form.errors) });
  const intoId = form.value.into;
  const merged = await mergeNames({ kind, id, intoId, by, now });
  if (!merged.ok) return data({ errors: { into: "error.names.notInUse" } }, { status: 422 });
  throw redirect(`${namesAddress(kind, intoId)}?done=merged`, 303);
}

export default function Merger() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <MergePage {...page} errors={sent?.errors} />;
}

import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { actionForStaff } from "#app/domain/actions/action-for-staff.server.ts";
import { publishAction } from "#app/domain/actions/publish-action.server.ts";
import { publicationSchema } from "#app/domain/actions/schema.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { ActionFormPage } from "#app/ui/actions/action-form-page.tsx";
import { staffActionAddress } from "#app/ui/actions/done.ts";
import { publicWordingOf } from "#app/ui/actions/public-wording.tsx";
import { PublicationForm } from "#app/ui/actions/publication-form.tsx";

export async function loader({ params, context: { staff, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "actions.publish");
  const action = await actionForStaff({ actionId: routeId(params.actionId, "action") });
  return {
    title: texts.t("staff.action.publication"),
    about: texts.t("actions.number", { number: action.document.number }),
    id: action.id,
    values: publicWordingOf(action),
    alsoPublic: action.alsoPublic,
    isPublic: action.publication !== null,
  };
}

export async function action({
  request,
  params,
  context: { staff, settings, texts, now },
}: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "actions.publish"));
  const actionId = routeId(params.actionId, "action");
  const form = await readForm(request, publicationSchema);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  const language = settings?.languages.default ?? texts.language;
  const published = await publishAction({ actionId, ...form.value, language, by, now });
  if (published.ok) return redirect(staffActionAddress(actionId, "published"), 303);
  return data({ errors: { summary: "error.action.namesPerson" }, typed: form.value }, { status: 422 });
}

export default function ActionPublicationPage() {
  const { title, about, id, values, alsoPublic, isPublic } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <ActionFormPage title={title} about={about} actionId={id} errors={sent?.errors}>
      <PublicationForm
        actionId={id}
        values={sent?.typed ?? values}
        alsoPublic={alsoPublic}
        isPublic={isPublic}
        errors={sent?.errors}
      />
    </ActionFormPage>
  );
}

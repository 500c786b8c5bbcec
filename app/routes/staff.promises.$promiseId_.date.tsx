import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { movePromise } from "#app/domain/actions/promises/move-promise.server.ts";
import { promiseForStaff } from "#app/domain/actions/promises/promises-for-staff.server.ts";
import { movePromiseSchema, typedDueDate } from "#app/domain/actions/promises/schema.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { useTexts } from "#app/ui/page-context.tsx";
import { staffPromiseAddress } from "#app/ui/promises/done.ts";
import { MovePromiseFields } from "#app/ui/promises/promise-fields.tsx";
import { PromiseFormPage } from "#app/ui/promises/promise-form-page.tsx";
import { promiseRefusal } from "#app/ui/promises/promise-refusals.ts";

export async function loader({ params, context: { staff, path, texts, now } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "promises.make");
  const { id, words } = await promiseForStaff({ promiseId: routeId(params.promiseId, "promise"), now });
  return { title: texts.t("staff.promise.date"), about: words, id };
}

export async function action({ request, params, context: { staff, settings, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "promises.make"));
  const promiseId = routeId(params.promiseId, "promise");
  const form = await readForm(request, movePromiseSchema);
  if (!form.ok)
    return data({ errors: form.errors, typed: form.typed, hints: [] }, { status: errorStatus(form.errors) });
  const { reason, confirmed } = form.value;
  const moved = await movePromise({
    ...{ promiseId, due: typedDueDate(form.value), reason, confirmed: confirmed === "yes" },
    ...{ by, now, timeZone: requireSettings(settings).region.timeZone },
  });
  if (moved.ok) return redirect(staffPromiseAddress(promiseId, "moved"), 303);
  return data(promiseRefusal(moved, form.value), { status: 422 });
}

export default function PromiseDatePage() {
  const { title, about, id } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { t } = useTexts();
  return (
    <PromiseFormPage
      title={title}
      about={about}
      back={staffPromiseAddress(id)}
      button={t("staff.promise.date.button")}
      errors={sent?.errors}
      hints={sent?.hints ?? []}
    >
      <MovePromiseFields typed={sent?.typed ?? {}} errors={sent?.errors} />
    </PromiseFormPage>
  );
}

import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { promiseForStaff } from "#app/domain/actions/promises/promises-for-staff.server.ts";
import { takeBackSchema } from "#app/domain/actions/promises/schema.ts";
import { takeBackPromiseOutcome } from "#app/domain/actions/promises/take-back-promise-outcome.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { useTexts } from "#app/ui/page-context.tsx";
import { staffPromiseAddress } from "#app/ui/promises/done.ts";
import { TakeBackFields } from "#app/ui/promises/promise-fields.tsx";
import { PromiseFormPage } from "#app/ui/promises/promise-form-page.tsx";
import { promiseRefusal } from "#app/ui/promises/promise-refusals.ts";

export async function loader({ params, context: { staff, path, texts, now } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "promises.make");
  const { id, words } = await promiseForStaff({ promiseId: routeId(params.promiseId, "promise"), now });
  return { title: texts.t("staff.promise.takeBack"), about: words, id };
}

export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "promises.make"));
  const promiseId = routeId(params.promiseId, "promise");
  const form = await readForm(request, takeBackSchema);
  if (!form.ok)
    return data({ errors: form.errors, typed: form.typed, hints: [] }, { status: errorStatus(form.errors) });
  const { why, confirmed } = form.value;
  const taken = await takeBackPromiseOutcome({ promiseId, why, confirmed: confirmed === "yes", by, now });
  if (taken.ok) return redirect(staffPromiseAddress(promiseId, "takenBack"), 303);
  return data(promiseRefusal(taken, form.value), { status: 422 });
}

export default function TakeBackOutcomePage() {
  const { title, about, id } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { t } = useTexts();
  return (
    <PromiseFormPage
      title={title}
      about={about}
      back={staffPromiseAddress(id)}
      button={t("staff.promise.takeBack")}
      errors={sent?.errors}
      hints={sent?.hints ?? []}
    >
      <TakeBackFields typed={sent?.typed ?? {}} errors={sent?.errors} />
    </PromiseFormPage>
  );
}

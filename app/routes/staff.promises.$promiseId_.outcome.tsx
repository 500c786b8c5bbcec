import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { openPromises, promiseForStaff } from "#app/domain/actions/promises/promises-for-staff.server.ts";
import { recordPromiseOutcome } from "#app/domain/actions/promises/record-promise-outcome.server.ts";
import { promiseOutcomeSchema } from "#app/domain/actions/promises/schema.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { dateIn } from "#app/platform/clock.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { useTexts } from "#app/ui/page-context.tsx";
import { staffPromiseAddress } from "#app/ui/promises/done.ts";
import { OutcomeFields } from "#app/ui/promises/promise-fields.tsx";
import { PromiseFormPage } from "#app/ui/promises/promise-form-page.tsx";
import { promiseRefusal } from "#app/ui/promises/promise-refusals.ts";

export async function loader({ params, context: { staff, path, settings, texts, now } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "promises.make");
  const promiseId = routeId(params.promiseId, "promise");
  const { words } = await promiseForStaff({ promiseId, now });
  return {
    title: texts.t("staff.promise.outcome"),
    about: words,
    id: promiseId,
    open: await openPromises({ except: promiseId }),
    values: { happenedOn: dateIn(requireSettings(settings).region.timeZone, now) },
  };
}

export async function action({ request, params, context: { staff, settings, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "promises.make"));
  const promiseId = routeId(params.promiseId, "promise");
  const form = await readForm(request, promiseOutcomeSchema);
  if (!form.ok)
    return data({ errors: form.errors, typed: form.typed, hints: [] }, { status: errorStatus(form.errors) });
  const { replacedBy, confirmed, ...said } = form.value;
  const recorded = await recordPromiseOutcome({
    ...{ promiseId, ...said, replacedById: replacedBy || null, confirmed: confirmed === "yes" },
    ...{ by, now, timeZone: requireSettings(settings).region.timeZone },
  });
  if (recorded.ok) return redirect(staffPromiseAddress(promiseId, "outcome"), 303);
  return data(promiseRefusal(recorded, form.value), { status: 422 });
}

export default function PromiseOutcomePage() {
  const { title, about, id, open, values } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { t } = useTexts();
  return (
    <PromiseFormPage
      title={title}
      about={about}
      back={staffPromiseAddress(id)}
      button={t("staff.promise.outcome.button")}
      errors={sent?.errors}
      hints={sent?.hints ?? []}
    >
      <OutcomeFields typed={sent?.typed ?? values} errors={sent?.errors} open={open} />
    </PromiseFormPage>
  );
}

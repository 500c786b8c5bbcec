import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { endSecondLook } from "#app/domain/responses/end-second-look.server.ts";
import { secondLookSchema } from "#app/domain/responses/schema.ts";
import { secondLook } from "#app/domain/responses/second-look.server.ts";
import { may, requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { SecondLookPage } from "#app/ui/verdicts/second-look-page.tsx";

const REFUSALS = {
  withdrawn: { _form: "error.item.withdrawn" },
  "ended-before": { _form: "error.staff.look.endedBefore" },
  "nothing-new": { ending: "error.staff.look.nothingNew" },
  "too-short": { sentence: "error.staff.look.sentence" },
} as const;

export async function loader({ request, params, context: { staff, path, texts } }: LoaderFunctionArgs) {
  const reader = requireStaff({ staff, returnTo: path }, "responses.read");
  return {
    title: texts.t("staff.verdicts.look.title"),
    look: await secondLook({ itemId: routeId(params.itemId, "secondLook") }),
    mayEnd: may(reader, "verdicts.lookAgain"),
    isDone: new URL(request.url).searchParams.get("done") === "looked",
  };
}

export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "verdicts.lookAgain"));
  const itemId = routeId(params.itemId, "secondLook");
  const form = await readForm(request, secondLookSchema);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  const { ending: kind, sentence } = form.value;
  const ending = kind === "stays" ? { kind, sentence } : { kind };
  const ended = await endSecondLook({ itemId, ending, by, now });
  if (ended.ok) return redirect(`/staff/verdicts/${itemId}?done=looked`, 303);
  return data({ errors: REFUSALS[ended.reason], typed: { ...form.value } }, { status: 422 });
}

export default function SecondLook() {
  const sent = useActionData<typeof action>();
  return <SecondLookPage {...useLoaderData<typeof loader>()} errors={sent?.errors} typed={sent?.typed} />;
}

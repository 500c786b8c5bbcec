import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { correctSnapshot } from "#app/domain/insights/correct-snapshot.server.ts";
import { publicSnapshots } from "#app/domain/insights/public-snapshots.server.ts";
import { correctionSchema } from "#app/domain/insights/schema.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { CorrectionsPage } from "#app/ui/ledger/corrections-page.tsx";

export async function loader({ request, context: { staff, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "ledger.correct");
  const isDone = new URL(request.url).searchParams.get("done") === "corrected";
  return { title: texts.t("ledger.staff.corrections.title"), snapshots: await publicSnapshots(), isDone };
}

export async function action({ request, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "ledger.correct"));
  const form = await readForm(request, correctionSchema);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  const corrected = await correctSnapshot({ ...form.value, by, now });
  if (!corrected.ok)
    return data({ errors: { reason: "error.settings.correction" }, typed: form.value }, { status: 422 });
  throw redirect("/staff/ledger/corrections?done=corrected", 303);
}

export default function SnapshotCorrectionsPage() {
  const sent = useActionData<typeof action>();
  return <CorrectionsPage {...useLoaderData<typeof loader>()} errors={sent?.errors} typed={sent?.typed} />;
}

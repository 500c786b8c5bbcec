import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { deskOf } from "#app/domain/desk/desk-place.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { answerDirectly } from "#app/domain/triage/answer-directly.server.ts";
import { nextInQueue } from "#app/domain/triage/queue.server.ts";
import { queueItem } from "#app/domain/triage/queue-item.server.ts";
import { directAnswerSchema } from "#app/domain/triage/schema.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { doneAddress } from "#app/ui/desk/desk-address.ts";
import { AnswerForm } from "#app/ui/triage/answer-form.tsx";
import { ItemFormPage } from "#app/ui/triage/item-form-page.tsx";

const REFUSALS = {
  withdrawn: { _form: "error.item.withdrawn" },
  "already-answered": { _form: "error.directAnswer.already" },
  "answer-too-short": { words: "error.directAnswer.short" },
} as const;

export async function loader({ request, params, context: { staff, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "triage.decide");
  const item = await queueItem({ itemId: routeId(params.itemId, "item") });
  return { title: texts.t("triage.answer.title"), item, query: new URL(request.url).search };
}

export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "triage.decide"));
  const itemId = routeId(params.itemId, "item");
  const form = await readForm(request, directAnswerSchema);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  const answered = await answerDirectly({ itemId, words: form.value.words, by, now });
  if (!answered.ok)
    return data({ errors: REFUSALS[answered.reason], typed: { ...form.value } }, { status: 422 });
  const desk = deskOf(request.url);
  const next = desk && (await nextInQueue({ filters: desk, staffId: by.staffId, now, itemId }));
  return redirect(doneAddress({ itemId, desk, next, done: "answered" }), 303);
}

export default function DirectAnswerPage() {
  const { title, item, query } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <ItemFormPage title={title} item={item} errors={sent?.errors}>
      <AnswerForm item={item} query={query} errors={sent?.errors} typed={sent?.typed} />
    </ItemFormPage>
  );
}

import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { answerFacts, factsForPartner } from "#app/domain/responses/facts-checks/facts-page.server.ts";
import { factsAnswerSchema } from "#app/domain/responses/facts-checks/schema.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { tooMany } from "#app/platform/http-errors.ts";
import { spend } from "#app/platform/rate-limit.server.ts";
import { FactsPage } from "#app/ui/responses/facts-page.tsx";

export const headers = () => ({ "Cache-Control": "no-store" });

/** Opening it changes nothing: what looks into mail follows links. */
export async function loader({ params, context: { now, texts } }: LoaderFunctionArgs) {
  return {
    title: texts.t("partner.facts.page"),
    facts: await factsForPartner({ token: params.token ?? "", now }),
  };
}

export async function action({ request, params, context: { now, address, texts } }: ActionFunctionArgs) {
  const token = params.token ?? "";
  await factsForPartner({ token, now });
  if (!(await spend({ name: "receipt", who: address, now }))) throw tooMany();
  const form = await readForm(request, factsAnswerSchema);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  const { answer, wrong, role } = form.value;
  await answerFacts({
    token,
    answer: answer === "wrong" ? { kind: answer, wrong } : { kind: answer },
    role,
    now,
  });
  return redirect(texts.href(`/facts/${token}`), 303);
}

export default function Facts() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <FactsPage {...page} errors={sent?.errors} typed={sent?.typed} />;
}

import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useParams } from "@remix-run/react";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { handOverQuestion } from "#app/domain/questions/partner-page/hand-over-question.server.ts";
import { questionLink } from "#app/domain/questions/partner-page/open-question-link.server.ts";
import { questionForPartner } from "#app/domain/questions/partner-page/question-for-partner.server.ts";
import { handOverSchema } from "#app/domain/questions/schema.ts";
import { errorStatus, type FieldErrors, readForm } from "#app/platform/form-data.server.ts";
import { tooMany } from "#app/platform/http-errors.ts";
import { random } from "#app/platform/random.server.ts";
import { spend } from "#app/platform/rate-limit.server.ts";
import { PartnerQuestionPage } from "#app/ui/questions/partner-question-page.tsx";

export const headers = () => ({ "Cache-Control": "no-store" });

/** The form is on the page of the question, which is shown again when something is wrong with it. */
export async function loader({ params, context: { now, texts, settings } }: LoaderFunctionArgs) {
  const token = params.token ?? "";
  const question = await questionForPartner({ token, now });
  const { identity, promises } = requireSettings(settings);
  return {
    title: texts.t("partner.answer.title", { name: identity.operatorName }),
    question,
    noReplyAfterDays: promises.noReplyAfterDays,
  };
}

export async function action({ request, params, context: { now, address, texts } }: ActionFunctionArgs) {
  const token = params.token ?? "";
  await questionLink({ token, now });
  if (!(await spend({ name: "receipt", who: address, now }))) throw tooMany();
  const form = await readForm(request, handOverSchema);
  if (!form.ok) return refused(form.errors, form.typed, errorStatus(form.errors));
  const handed = await handOverQuestion({ token, ...form.value, language: texts.language, now, random });
  if (!handed.ok) return refused({ email: "error.partner.otherDomain" }, form.value, 422);
  return redirect(texts.href("/answer/done"), 303);
}

function refused(errors: FieldErrors, typed: Record<string, string>, status: number) {
  return data({ errors, typed }, { status });
}

export default function HandOver() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { token } = useParams();
  return (
    <PartnerQuestionPage
      {...page}
      address={`/answer/${token}`}
      isKept={false}
      errors={sent?.errors}
      typed={sent?.typed ? { ...page.question.draft.fields, ...sent.typed } : undefined}
    />
  );
}

import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useParams } from "@remix-run/react";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { keepPartnerDraft } from "#app/domain/questions/partner-page/keep-partner-draft.server.ts";
import { questionLink } from "#app/domain/questions/partner-page/open-question-link.server.ts";
import { questionForPartner } from "#app/domain/questions/partner-page/question-for-partner.server.ts";
import { sendPartnerAnswer } from "#app/domain/questions/partner-page/send-partner-answer.server.ts";
import { partnerFormSchema } from "#app/domain/questions/schema.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { tooMany } from "#app/platform/http-errors.ts";
import { spend } from "#app/platform/rate-limit.server.ts";
import { PartnerQuestionPage } from "#app/ui/questions/partner-question-page.tsx";

export const headers = () => ({ "Cache-Control": "no-store" });

/** Opening it changes nothing: what looks into mail follows links. */
export async function loader({ request, params, context: { now, texts, settings } }: LoaderFunctionArgs) {
  const { identity, promises } = requireSettings(settings);
  return {
    title: texts.t("partner.answer.title", { name: identity.operatorName }),
    question: await questionForPartner({ token: params.token ?? "", now }),
    noReplyAfterDays: promises.noReplyAfterDays,
    isKept: new URL(request.url).searchParams.has("kept"),
  };
}

export async function action({ request, params, context: { now, address, texts } }: ActionFunctionArgs) {
  const token = params.token ?? "";
  await questionLink({ token, now });
  if (!(await spend({ name: "receipt", who: address, now }))) throw tooMany();
  const form = await readForm(request, partnerFormSchema);
  if (!form.ok)
    return data(
      { errors: form.errors, typed: form.typed, saved: undefined },
      { status: errorStatus(form.errors) },
    );
  const { send, version, ...fields } = form.value;
  const store = send === "later" ? keepPartnerDraft : sendPartnerAnswer;
  const stored = await store({ token, version, fields, now });
  if (stored.ok) return redirect(texts.href(`/answer/${token}${send === "later" ? "?kept=yes" : ""}`), 303);
  const saved = { version: stored.version, fields: stored.saved };
  return data({ errors: { _form: "error.partner.changed" }, typed: fields, saved }, { status: 409 });
}

export default function Answer() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { token } = useParams();
  return (
    <PartnerQuestionPage
      {...page}
      address={`/answer/${token}`}
      errors={sent?.errors}
      typed={sent?.typed}
      saved={sent?.saved}
    />
  );
}

import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { answerReaderLink } from "#app/domain/responses/reader-links/answer-reader-link.server.ts";
import { openReaderLink } from "#app/domain/responses/reader-links/open-reader-link.server.ts";
import { wordingToRead } from "#app/domain/responses/reader-links/wording-to-read.server.ts";
import { readerAnswerSchema } from "#app/domain/responses/schema.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { TrusteePage } from "#app/ui/responses/trustee-page.tsx";

/** Opening it changes nothing: what looks into mail follows links. */
export async function loader({ params: { token = "" }, context: { now, texts } }: LoaderFunctionArgs) {
  return { title: texts.t("staff.trustee.title"), wording: await wordingToRead({ token, now }) };
}

export async function action({ request, params: { token = "" }, context: { now } }: ActionFunctionArgs) {
  await openReaderLink({ token, now });
  const form = await readForm(request, readerAnswerSchema);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  const { answer, because } = form.value;
  const given = answer === "sendBack" ? { kind: answer, because } : { kind: answer };
  await answerReaderLink({ token, answer: given, now });
  throw redirect(`/reading/done?answer=${answer}`, 303);
}

export default function Reading() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <TrusteePage {...page} errors={sent?.errors} typed={sent?.typed} />;
}

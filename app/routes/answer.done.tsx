import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { HandedOver } from "#app/ui/questions/partner-question-page.tsx";

/** The link that handed a question on is over: this page is for everyone and knows nothing. */
export function loader({ context: { texts } }: LoaderFunctionArgs) {
  return { title: texts.t("partner.answer.handedOver") };
}

export default function AnswerDone() {
  return <HandedOver {...useLoaderData<typeof loader>()} />;
}

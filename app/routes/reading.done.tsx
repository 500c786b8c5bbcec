import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { TrusteeThanks } from "#app/ui/responses/trustee-page.tsx";

/** After a trustee's answer the link is over: this page is for everyone and knows nothing. */
export function loader({ request, context: { texts } }: LoaderFunctionArgs) {
  const isSentBack = new URL(request.url).searchParams.get("answer") === "sendBack";
  return { title: texts.t("staff.trustee.thanks"), isSentBack };
}

export default function ReadingDone() {
  return <TrusteeThanks {...useLoaderData<typeof loader>()} />;
}

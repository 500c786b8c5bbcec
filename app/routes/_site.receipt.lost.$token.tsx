import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { lostCodeLink, redeemLostCodeLink } from "#app/domain/feedback/lost-code-link.server.ts";
import { lostCodeLinkSchema } from "#app/domain/feedback/schema.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { notFound, tooMany } from "#app/platform/http-errors.ts";
import { random } from "#app/platform/random.server.ts";
import { spend } from "#app/platform/rate-limit.server.ts";
import { NewCodeLink } from "#app/ui/receipt/new-code-link.tsx";

export async function loader({ params, context: { texts, now } }: LoaderFunctionArgs) {
  const state = await lostCodeLink({ token: params.token ?? "", now });
  if (state === "unknown") throw notFound("link");
  const works = state === "works";
  return data({ title: texts.t("receipt.lost.link.button"), works }, { status: works ? 200 : 410 });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { texts, now, address } = context;
  const token = params.token ?? "";
  const read = await readForm(request, lostCodeLinkSchema);
  if (!(await spend({ name: "receipt", who: address, now }))) throw tooMany();
  if (!read.ok) return data(null, { status: errorStatus(read.errors) });
  if ((await lostCodeLink({ token, now })) === "unknown") throw notFound("link");
  const redeemed = await redeemLostCodeLink({ token, now, random });
  if (!redeemed.ok) return data(null, { status: 410 });
  return redirect(texts.href(`/receipt/new/${redeemed.ticket}`), 303);
}

export default function NewCode() {
  return <NewCodeLink works={useLoaderData<typeof loader>().works} />;
}

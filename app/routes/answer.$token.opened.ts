import type { ActionFunctionArgs } from "@remix-run/node";
import { markOpened } from "#app/domain/questions/partner-page/mark-opened.server.ts";
import { questionLink } from "#app/domain/questions/partner-page/open-question-link.server.ts";
import { tooMany } from "#app/platform/http-errors.ts";
import { spend } from "#app/platform/rate-limit.server.ts";

/** Somebody began to type: with JavaScript the page says so, without it the first thing that is sent does. */
export async function action({ params, context: { now, address } }: ActionFunctionArgs) {
  const token = params.token ?? "";
  await questionLink({ token, now });
  if (!(await spend({ name: "receipt", who: address, now }))) throw tooMany();
  await markOpened({ token, now });
  return new Response(null, { status: 204 });
}

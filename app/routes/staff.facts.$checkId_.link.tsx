import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { copyFactsLink } from "#app/domain/responses/facts-checks/copy-facts-link.server.ts";
import { factsCheckForStaff } from "#app/domain/responses/facts-checks/facts-check-for-staff.server.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { origin } from "#app/platform/env.server.ts";
import { random } from "#app/platform/random.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { factsAddress } from "#app/ui/responses/facts-address.ts";
import { FactsLinkPage } from "#app/ui/responses/facts-link-page.tsx";

export async function loader({ params, context: { staff, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "responses.write");
  const check = await factsCheckForStaff({ checkId: routeId(params.checkId, "facts check") });
  return {
    title: texts.t("staff.question.copyLink"),
    organisation: check.organisation,
    back: factsAddress(check),
  };
}

/** Answers with the link itself, so that it is in no address and is gone with the page. */
export async function action({ params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "responses.write"));
  const checkId = routeId(params.checkId, "facts check");
  const copied = await copyFactsLink({ checkId, by, now, random });
  if (!copied) throw redirect(factsAddress(await factsCheckForStaff({ checkId })), 303);
  return data({ link: origin() + copied.path });
}

export default function FactsLink() {
  return <FactsLinkPage {...useLoaderData<typeof loader>()} link={useActionData<typeof action>()?.link} />;
}

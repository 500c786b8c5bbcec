import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { lostCodeSchema } from "#app/domain/feedback/schema.ts";
import { sendLostCodeLinks } from "#app/domain/followers/send-lost-code-links.server.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { isMailOn } from "#app/platform/env.server.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { log } from "#app/platform/log.server.ts";
import { random } from "#app/platform/random.server.ts";
import { spend } from "#app/platform/rate-limit.server.ts";
import { LostCode } from "#app/ui/receipt/lost-code.tsx";

export function loader({ request, context: { texts } }: LoaderFunctionArgs) {
  const isSent = new URL(request.url).searchParams.get("sent") === "yes";
  return { title: texts.t("receipt.lost"), canEmail: isMailOn(), isSent };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { texts, now, address } = context;
  const { identity, isDemo } = requireSettings(context.settings);
  if (!isMailOn()) throw notFound("mail");
  const read = await readForm(request, lostCodeSchema);
  const typed = (read.ok ? read.value.email : read.typed.email) ?? "";
  const refuse = (status: number, error: string) => data({ typed, errors: { email: error } }, { status });

  if (!(await spend({ name: "receipt", who: address, now }))) return refuse(429, "error.receipt.limited");
  if (!read.ok) return refuse(errorStatus(read.errors), read.errors.email ?? "error.form.unexpected");
  // Nobody waits for it, so that the time of the answer does not tell whether the address is known.
  if (!isDemo) {
    const asked = { email: read.value.email, operatorName: identity.operatorName, texts, now, random };
    void sendLostCodeLinks(asked).catch(() => log("error", "a lost code's link was not sent", {}));
  }
  return redirect(texts.href("/receipt/lost?sent=yes"), 303);
}

export default function Lost() {
  const { canEmail, isSent } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  return (
    <LostCode
      canEmail={canEmail}
      isSent={isSent && !returned}
      typed={returned?.typed ?? ""}
      errors={returned?.errors ?? null}
    />
  );
}

import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { leaveContact } from "#app/domain/feedback/leave-contact.server.ts";
import { openReceipt } from "#app/domain/feedback/open-receipt.server.ts";
import { leaveContactSchema } from "#app/domain/feedback/schema.ts";
import { isMailOn } from "#app/platform/env.server.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { random } from "#app/platform/random.server.ts";
import { EmailAskedAgain, EmailLeft } from "#app/ui/receipt/email-pages.tsx";
import { EnterCode } from "#app/ui/receipt/enter-code.tsx";

/** Without a code there is no item to leave an address for: whoever comes by the address is asked for it. */
export function loader({ context: { texts } }: LoaderFunctionArgs) {
  return { title: texts.t("receipt.email.summary") };
}

export async function action({ request, context: { now, address } }: ActionFunctionArgs) {
  if (!isMailOn()) throw notFound("mail");
  const read = await readForm(request, leaveContactSchema);
  const { code = "", email = "" } = read.ok ? read.value : read.typed;
  const opened = await openReceipt({ typed: code, address, now });
  const refuse = (status: number, errors: Record<string, string>, step: "code" | "email") =>
    data({ code, email, errors, step, isPractice: opened.ok && opened.isPractice }, { status });

  if (!opened.ok && opened.reason === "limited")
    return refuse(429, { email: "error.receipt.limited" }, "email");
  if (!opened.ok) return refuse(opened.status, { code: "error.receipt.unknown" }, "code");
  if (!read.ok) {
    const errors = read.errors.email ? { email: read.errors.email } : { _form: "error.form.unexpected" };
    return refuse(errorStatus(read.errors), errors, "email");
  }
  const left = await leaveContact({ itemId: opened.itemId, email: read.value.email, now, random });
  if (!left.ok) return refuse(422, { code: "error.receipt.unknown" }, "code");
  return data({ code, email: "", errors: null, step: "left" as const, isPractice: opened.isPractice });
}

export default function ReceiptEmailPage() {
  const sent = useActionData<typeof action>();
  if (sent?.step === "left") return <EmailLeft code={sent.code} isPractice={sent.isPractice} />;
  if (sent?.step === "email") {
    return (
      <EmailAskedAgain
        code={sent.code}
        typed={sent.email}
        errors={sent.errors ?? {}}
        isPractice={sent.isPractice}
      />
    );
  }
  return <EnterCode typed={sent?.code ?? ""} errors={sent?.errors ?? null} />;
}

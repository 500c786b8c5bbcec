import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { openReceipt } from "#app/domain/feedback/open-receipt.server.ts";
import { removeContact } from "#app/domain/feedback/remove-contact.server.ts";
import { receiptCodeSchema } from "#app/domain/feedback/schema.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { EmailRemoved } from "#app/ui/receipt/email-pages.tsx";
import { EnterCode } from "#app/ui/receipt/enter-code.tsx";

export function loader({ context: { texts } }: LoaderFunctionArgs) {
  return { title: texts.t("receipt.email.remove") };
}

export async function action({ request, context: { now, address } }: ActionFunctionArgs) {
  const read = await readForm(request, receiptCodeSchema);
  const code = (read.ok ? read.value.code : read.typed.code) ?? "";
  const refuse = (status: number, error: string) => data({ code, errors: { code: error } }, { status });

  const opened = await openReceipt({ typed: code, address, now });
  if (!opened.ok) return refuse(opened.status, `error.receipt.${opened.reason}`);
  if (!read.ok) return refuse(errorStatus(read.errors), "error.form.unexpected");
  await removeContact({ itemId: opened.itemId, now });
  return data({ code, errors: null, isPractice: opened.isPractice });
}

export default function EmailRemoval() {
  const sent = useActionData<typeof action>();
  if (sent && !sent.errors) return <EmailRemoved code={sent.code} isPractice={sent.isPractice} />;
  return <EnterCode typed={sent?.code ?? ""} errors={sent?.errors ?? null} />;
}

import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { findReceipt } from "#app/domain/feedback/find-receipt.server.ts";
import { readReceiptCode } from "#app/domain/feedback/receipt-code/receipt-code.ts";
import { withdrawalSchema } from "#app/domain/feedback/schema.ts";
import { takeBack } from "#app/domain/safeguarding/take-back.server.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { spend } from "#app/platform/rate-limit.server.ts";
import { EnterCode } from "#app/ui/receipt/enter-code.tsx";
import { ConfirmWithdrawal, Withdrawn } from "#app/ui/receipt/withdrawal.tsx";

/** Without a code there is nothing to confirm: whoever comes by the address is asked for it. */
export function loader({ context: { texts } }: LoaderFunctionArgs) {
  return { title: texts.t("receipt.withdrawal.title") };
}

export async function action({ request, context: { now, address } }: ActionFunctionArgs) {
  const read = await readForm(request, withdrawalSchema);
  const typed = (read.ok ? read.value.code : read.typed.code) ?? "";
  const refuse = (status: number, error: string) =>
    data({ typed, errors: { code: error }, step: "refused" as const }, { status });

  if (!(await spend({ name: "receipt", who: address, now }))) return refuse(429, "error.receipt.limited");
  if (!read.ok) return refuse(errorStatus(read.errors), read.errors.code ?? "error.receipt.unknown");
  const subject = await findReceipt({ candidates: readReceiptCode(typed), now });
  if (!subject) return refuse(422, "error.receipt.unknown");
  const isPractice = "isPractice" in subject && subject.isPractice;
  if (!read.value.confirm) return data({ typed, errors: null, step: "confirm" as const, isPractice });
  await takeBack({ subject, now });
  return data({ typed: "", errors: null, step: "withdrawn" as const, isPractice });
}

export default function Withdrawal() {
  const sent = useActionData<typeof action>();
  if (sent?.step === "confirm") return <ConfirmWithdrawal code={sent.typed} isPractice={sent.isPractice} />;
  if (sent?.step === "withdrawn") return <Withdrawn isPractice={sent.isPractice} />;
  return <EnterCode typed={sent?.typed ?? ""} errors={sent?.errors ?? null} />;
}

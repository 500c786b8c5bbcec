import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findItemByReceipt } from "#app/domain/feedback/find-item-by-receipt.server.ts";
import { readReceiptCode } from "#app/domain/feedback/receipt-code/receipt-code.ts";
import { receiptCodeSchema } from "#app/domain/feedback/schema.ts";
import { publicReceipt } from "#app/domain/responses/public-receipt.server.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { spend } from "#app/platform/rate-limit.server.ts";
import { EnterCode } from "#app/ui/receipt/enter-code.tsx";
import { ReceiptPage } from "#app/ui/receipt/receipt-page.tsx";

export function loader({ request, context: { texts } }: LoaderFunctionArgs) {
  const wasSentBefore = new URL(request.url).searchParams.get("notice") === "alreadySent";
  return {
    title: texts.t("receipt.enter.title"),
    notice: wasSentBefore ? ("receipt.enter.alreadySent" as const) : null,
  };
}

export async function action({ request, context: { now, address } }: ActionFunctionArgs) {
  const read = await readForm(request, receiptCodeSchema);
  const typed = (read.ok ? read.value.code : read.typed.code) ?? "";
  const refuse = (status: number, error: string) =>
    data({ typed, errors: { code: error }, receipt: null }, { status });

  if (!(await spend({ name: "receipt", who: address, now }))) return refuse(429, "error.receipt.limited");
  if (!read.ok) return refuse(errorStatus(read.errors), read.errors.code ?? "error.receipt.unknown");
  const item = await findItemByReceipt({ candidates: readReceiptCode(typed), now });
  if (!item) return refuse(422, "error.receipt.unknown");
  const receipt = await publicReceipt({ itemId: item.itemId, now });
  return data({ typed, errors: null, receipt });
}

export default function Receipt() {
  const { notice } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  if (sent?.receipt) return <ReceiptPage receipt={sent.receipt} code={sent.typed} />;
  return <EnterCode typed={sent?.typed ?? ""} errors={sent?.errors ?? null} notice={sent ? null : notice} />;
}

import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findReceipt } from "#app/domain/feedback/find-receipt.server.ts";
import { readReceiptCode } from "#app/domain/feedback/receipt-code/receipt-code.ts";
import { receiptCodeSchema } from "#app/domain/feedback/schema.ts";
import { publicReceipt } from "#app/domain/responses/public-receipt.server.ts";
import { publicCase } from "#app/domain/safeguarding/public-case.server.ts";
import { isMailOn } from "#app/platform/env.server.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { spend } from "#app/platform/rate-limit.server.ts";
import { CaseReceipt } from "#app/ui/confidential/case-receipt.tsx";
import { EnterCode } from "#app/ui/receipt/enter-code.tsx";
import { ReceiptPage } from "#app/ui/receipt/receipt-page.tsx";

export function loader({ request, context: { texts } }: LoaderFunctionArgs) {
  const wasSentBefore = new URL(request.url).searchParams.get("notice") === "alreadySent";
  return {
    title: texts.t("receipt.enter.title"),
    notice: wasSentBefore ? ("receipt.enter.alreadySent" as const) : null,
  };
}

export async function action({ request, context: { now, address, texts } }: ActionFunctionArgs) {
  const read = await readForm(request, receiptCodeSchema);
  const typed = (read.ok ? read.value.code : read.typed.code) ?? "";
  const refuse = (status: number, error: string) =>
    data({ typed, errors: { code: error }, receipt: null, lane: null, canEmail: false }, { status });

  if (!(await spend({ name: "receipt", who: address, now }))) return refuse(429, "error.receipt.limited");
  if (!read.ok) return refuse(errorStatus(read.errors), read.errors.code ?? "error.receipt.unknown");
  const found = await findReceipt({ candidates: readReceiptCode(typed), now });
  if (!found) return refuse(422, "error.receipt.unknown");
  if ("caseId" in found) {
    const lane = await publicCase(found);
    return data({ typed, errors: null, receipt: null, lane, canEmail: false });
  }
  const receipt = await publicReceipt({ itemId: found.itemId, now, language: texts.language });
  return data({ typed, errors: null, receipt, lane: null, canEmail: isMailOn() });
}

export default function Receipt() {
  const { notice } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  if (sent?.receipt) return <ReceiptPage receipt={sent.receipt} code={sent.typed} canEmail={sent.canEmail} />;
  if (sent?.lane) return <CaseReceipt lane={sent.lane} code={sent.typed} />;
  return <EnterCode typed={sent?.typed ?? ""} errors={sent?.errors ?? null} notice={sent ? null : notice} />;
}

import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { answerReporting } from "#app/domain/responses/answer-reporting.server.ts";
import { readReceiptForm, receiptAfter } from "#app/domain/responses/receipt-form.server.ts";
import { reportingSchema } from "#app/domain/responses/verdict-schema.ts";
import { isMailOn } from "#app/platform/env.server.ts";
import { EnterCode } from "#app/ui/receipt/enter-code.tsx";
import { ReceiptPage } from "#app/ui/receipt/receipt-page.tsx";
import { RefusedForm } from "#app/ui/receipt/refused-form.tsx";
import { ReportingForm } from "#app/ui/receipt/reporting-form.tsx";

/** Without a code nobody is asked: whoever comes by the address is asked for it. */
export function loader({ context: { texts } }: LoaderFunctionArgs) {
  return { title: texts.t("receipt.reporting.question") };
}

/** Answered before is as good as answered now: the receipt does not ask any more. */
export async function action({ request, context: { now, address, texts } }: ActionFunctionArgs) {
  const posted = await readReceiptForm({
    ...{ request, schema: reportingSchema, fields: ["reporting"] },
    ...{ address, now },
  });
  if (!posted.ok) return data({ ...posted.page, canEmail: false }, { status: posted.status });
  await answerReporting({ itemId: posted.itemId, answer: posted.value.reporting, now });
  return { ...(await receiptAfter({ ...posted, language: texts.language, now })), canEmail: isMailOn() };
}

export default function ReceiptReporting() {
  const sent = useActionData<typeof action>();
  const { code = "" } = sent?.typed ?? {};
  if (sent?.receipt) {
    const { receipt, canEmail } = sent;
    return <ReceiptPage receipt={receipt} code={code} canEmail={canEmail} notice="receipt.reporting.taken" />;
  }
  if (sent?.step !== "form") return <EnterCode typed={code} errors={sent?.errors ?? null} />;
  return (
    <RefusedForm
      title="receipt.reporting.question"
      code={code}
      errors={sent.errors}
      fields={["reporting"]}
      isPractice={sent.isPractice}
    >
      <ReportingForm code={code} errors={sent.errors} />
    </RefusedForm>
  );
}

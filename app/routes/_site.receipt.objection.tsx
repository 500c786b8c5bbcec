import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { objectToCut } from "#app/domain/feedback/object-to-cut.server.ts";
import { cutObjectionSchema } from "#app/domain/feedback/schema.ts";
import { readReceiptForm, receiptAfter } from "#app/domain/responses/receipt-form.server.ts";
import { isMailOn } from "#app/platform/env.server.ts";
import type { TextKey } from "#app/platform/texts.ts";
import { EnterCode } from "#app/ui/receipt/enter-code.tsx";
import { ObjectionForm } from "#app/ui/receipt/receipt-cut.tsx";
import { ReceiptPage } from "#app/ui/receipt/receipt-page.tsx";
import { RefusedForm } from "#app/ui/receipt/refused-form.tsx";

/** Without a code there is nothing to object to: whoever comes by the address is asked for it. */
export function loader({ context: { texts } }: LoaderFunctionArgs) {
  return { title: texts.t("receipt.cut.send") };
}

/** Once nothing is cut any more the receipt says so: that is an answer too. */
export async function action({ request, context: { now, address, texts } }: ActionFunctionArgs) {
  const posted = await readReceiptForm({
    ...{ request, schema: cutObjectionSchema, fields: ["words"] },
    ...{ address, now },
  });
  if (!posted.ok) return data({ ...posted.page, canEmail: false }, { status: posted.status });
  const { itemId, value } = posted;
  await objectToCut({ itemId, words: value.words || null, now });
  return { ...(await receiptAfter({ ...posted, language: texts.language, now })), canEmail: isMailOn() };
}

export default function ReceiptObjection() {
  const sent = useActionData<typeof action>();
  const { code = "", words = "" } = sent?.typed ?? {};
  if (sent?.receipt) return <ReceiptPage receipt={sent.receipt} code={code} canEmail={sent.canEmail} />;
  if (sent?.step !== "form") return <EnterCode typed={code} errors={sent?.errors ?? null} />;
  return (
    <RefusedForm
      title="receipt.cut.send"
      code={code}
      errors={sent.errors}
      fields={["words"]}
      isPractice={sent.isPractice}
    >
      <ObjectionForm code={code} typed={words} wrong={sent.errors.words as TextKey | undefined} />
    </RefusedForm>
  );
}

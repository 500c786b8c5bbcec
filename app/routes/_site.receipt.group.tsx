import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { objectToGroup } from "#app/domain/actions/object-to-group.server.ts";
import { cutObjectionSchema } from "#app/domain/feedback/schema.ts";
import { readReceiptForm, receiptAfter } from "#app/domain/responses/receipt-form.server.ts";
import { isMailOn } from "#app/platform/env.server.ts";
import type { TextKey } from "#app/platform/texts.ts";
import { EnterCode } from "#app/ui/receipt/enter-code.tsx";
import { GroupObjectionForm } from "#app/ui/receipt/receipt-group.tsx";
import { ReceiptPage } from "#app/ui/receipt/receipt-page.tsx";
import { RefusedForm } from "#app/ui/receipt/refused-form.tsx";

/** Without a code there is no group to leave: whoever comes by the address is asked for it. */
export function loader({ context: { texts } }: LoaderFunctionArgs) {
  return { title: texts.t("receipt.group.summary") };
}

/** Out of it already is as good as out of it now: the receipt shows how it stands. */
export async function action({ request, context: { now, address, texts } }: ActionFunctionArgs) {
  const posted = await readReceiptForm({
    ...{ request, schema: cutObjectionSchema, fields: ["words"] },
    ...{ address, now },
  });
  if (!posted.ok) return data({ ...posted.page, canEmail: false }, { status: posted.status });
  const { itemId, value } = posted;
  await objectToGroup({ itemId, words: value.words || null, now });
  return { ...(await receiptAfter({ ...posted, language: texts.language, now })), canEmail: isMailOn() };
}

export default function ReceiptGroupObjection() {
  const sent = useActionData<typeof action>();
  const { code = "", words = "" } = sent?.typed ?? {};
  if (sent?.receipt) return <ReceiptPage receipt={sent.receipt} code={code} canEmail={sent.canEmail} />;
  if (sent?.step !== "form") return <EnterCode typed={code} errors={sent?.errors ?? null} />;
  const { words: wrong, ...others } = sent.errors;
  return (
    <RefusedForm
      title="receipt.group.summary"
      code={code}
      errors={wrong ? { "group-words": wrong } : others}
      fields={["group-words"]}
      isPractice={sent.isPractice}
    >
      <GroupObjectionForm code={code} typed={words} wrong={wrong as TextKey | undefined} />
    </RefusedForm>
  );
}

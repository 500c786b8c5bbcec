import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { giveVerdict } from "#app/domain/responses/give-verdict.server.ts";
import { readReceiptForm, receiptAfter } from "#app/domain/responses/receipt-form.server.ts";
import { judgedOf, verdictSchema } from "#app/domain/responses/verdict-schema.ts";
import { isMailOn } from "#app/platform/env.server.ts";
import { EnterCode } from "#app/ui/receipt/enter-code.tsx";
import { ReceiptPage } from "#app/ui/receipt/receipt-page.tsx";
import { RefusedForm } from "#app/ui/receipt/refused-form.tsx";
import { VerdictForm } from "#app/ui/receipt/verdict-form.tsx";

/** Without a code there is no answer to judge: whoever comes by the address is asked for it. */
export function loader({ context: { texts } }: LoaderFunctionArgs) {
  return { title: texts.t("receipt.verdict.question") };
}

/** Whatever is refused is told on the receipt, which shows how it stands: judged before is as good as judged now. */
export async function action({ request, context: { now, address, texts } }: ActionFunctionArgs) {
  const posted = await readReceiptForm({
    ...{ request, schema: verdictSchema, fields: ["verdict", "words"] },
    ...{ address, now },
  });
  if (!posted.ok) return data({ ...posted.page, notice: null, canEmail: false }, { status: posted.status });
  const { itemId, value } = posted;
  const given = await giveVerdict({
    ...{ itemId, about: judgedOf(value), stage: value.stage },
    ...{ answer: value.verdict, words: value.words || null, now },
  });
  const hasChanged = !given.ok && given.reason !== "given-before";
  const notice = hasChanged ? ("receipt.verdict.changed" as const) : ("receipt.verdict.taken" as const);
  const receipt = await receiptAfter({ ...posted, language: texts.language, now });
  return data({ ...receipt, notice, canEmail: isMailOn() }, { status: hasChanged ? 409 : 200 });
}

export default function ReceiptVerdict() {
  const sent = useActionData<typeof action>();
  const { code = "", about = "", stage = "", verdict = "", words = "" } = sent?.typed ?? {};
  if (sent?.receipt) {
    const { receipt, canEmail, notice } = sent;
    return <ReceiptPage receipt={receipt} code={code} canEmail={canEmail} notice={notice} />;
  }
  if (sent?.step !== "form") return <EnterCode typed={code} errors={sent?.errors ?? null} />;
  return (
    <RefusedForm
      title="receipt.verdict.question"
      code={code}
      errors={sent.errors}
      fields={["verdict", "words"]}
      isPractice={sent.isPractice}
    >
      <VerdictForm code={code} about={about} stage={stage} typed={{ verdict, words }} errors={sent.errors} />
    </RefusedForm>
  );
}

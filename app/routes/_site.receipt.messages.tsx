import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { answerMessage } from "#app/domain/feedback/answer-message.server.ts";
import { openReceipt } from "#app/domain/feedback/open-receipt.server.ts";
import { messageAnswerSchema } from "#app/domain/feedback/schema.ts";
import { publicReceipt } from "#app/domain/responses/public-receipt.server.ts";
import { isMailOn } from "#app/platform/env.server.ts";
import { errorStatus, type FieldErrors, readForm } from "#app/platform/form-data.server.ts";
import { AnswerPage } from "#app/ui/receipt/answer-page.tsx";
import { EnterCode } from "#app/ui/receipt/enter-code.tsx";
import { ReceiptPage } from "#app/ui/receipt/receipt-page.tsx";

/** Without a code there is no message to answer: whoever comes by the address is asked for it. */
export function loader({ context: { texts } }: LoaderFunctionArgs) {
  return { title: texts.t("receipt.message.title") };
}

export async function action({ request, context: { now, address, texts } }: ActionFunctionArgs) {
  const read = await readForm(request, messageAnswerSchema);
  const { code = "", message: messageId = "", answer = "" } = read.ok ? read.value : read.typed;
  const typed = { code, messageId, answer, canEmail: isMailOn() };
  const opened = await openReceipt({ typed: code, address, now });
  if (!opened.ok) {
    const step = opened.reason === "limited" ? ("answer" as const) : ("code" as const);
    const errors: FieldErrors = { [step]: `error.receipt.${opened.reason}` };
    return data({ ...typed, step, errors, receipt: null }, { status: opened.status });
  }
  const { itemId } = opened;
  const { language } = texts;
  const refuse = async (status: number, errors: FieldErrors) =>
    data(
      { ...typed, step: "answer" as const, errors, receipt: await publicReceipt({ itemId, now, language }) },
      { status },
    );
  if (!read.ok) return refuse(errorStatus(read.errors), worded(read.errors));
  const answered = await answerMessage({ itemId, messageId, answer, now });
  if (!answered.ok && answered.reason === "answered-before") {
    return refuse(409, { answer: "error.message.answeredBefore" });
  }
  return data({
    ...typed,
    answer: "",
    step: "answered" as const,
    errors: null,
    receipt: await publicReceipt({ itemId, now, language }),
  });
}

function worded({ answer }: FieldErrors): FieldErrors {
  return answer ? { answer } : { _form: "error.form.unexpected" };
}

export default function ReceiptMessages() {
  const sent = useActionData<typeof action>();
  if (!sent || sent.step === "code")
    return <EnterCode typed={sent?.code ?? ""} errors={sent?.errors ?? null} />;
  const { code, messageId, answer, canEmail, errors, receipt } = sent;
  if (receipt && sent.step === "answered") {
    return <ReceiptPage receipt={receipt} code={code} canEmail={canEmail} notice="receipt.message.sent" />;
  }
  const message = receipt?.messages.find(({ id }) => id === messageId);
  const back = { code, messageId, message, typed: answer };
  return <AnswerPage {...back} errors={errors ?? {}} isPractice={receipt?.isPractice ?? false} />;
}

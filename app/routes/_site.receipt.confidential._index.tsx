import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { findReceipt } from "#app/domain/feedback/find-receipt.server.ts";
import { readReceiptCode } from "#app/domain/feedback/receipt-code/receipt-code.ts";
import { passForPhrase } from "#app/domain/safeguarding/phrase-pass.server.ts";
import { publicCase } from "#app/domain/safeguarding/public-case.server.ts";
import { readCaseMessages } from "#app/domain/safeguarding/read-case-messages.server.ts";
import { phraseSchema } from "#app/domain/safeguarding/schema.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { spend } from "#app/platform/rate-limit.server.ts";
import { CaseReceipt } from "#app/ui/confidential/case-receipt.tsx";
import { MessagesPage } from "#app/ui/confidential/messages-page.tsx";
import { EnterCode } from "#app/ui/receipt/enter-code.tsx";

/** Without code and phrase there is nothing to show: whoever comes by the address is asked for the code. */
export function loader({ context: { texts } }: LoaderFunctionArgs) {
  return { title: texts.t("confidential.messages.title") };
}

export async function action({ request, context: { now, address } }: ActionFunctionArgs) {
  const read = await readForm(request, phraseSchema);
  const typed = (read.ok ? read.value.code : read.typed.code) ?? "";
  const refuse = (status: number, code: string) =>
    data({ step: "code" as const, typed, errors: { code } }, { status });

  if (!(await spend({ name: "receipt", who: address, now }))) return refuse(429, "error.receipt.limited");
  const found = await findReceipt({ candidates: readReceiptCode(typed), now });
  if (!found || !("caseId" in found)) return refuse(422, "error.receipt.unknown");
  const { caseId } = found;
  const lane = await publicCase({ caseId });
  const again = (status: number, phrase: string) =>
    data(
      { step: "phrase" as const, typed, lane: { ...lane, hasPhrase: true }, errors: { phrase } },
      { status },
    );
  if (!read.ok)
    return again(errorStatus(read.errors), read.errors.phrase ?? "error.confidential.phraseWrong");
  if (!(await spend({ name: "phrase", who: caseId, now })))
    return again(429, "error.confidential.phraseLimited");
  const pass = await passForPhrase({ caseId, phrase: read.value.phrase, now });
  if (!pass) return again(422, "error.confidential.phraseWrong");
  const messages = await readCaseMessages({ caseId, now });
  return data({ step: "messages" as const, pass, messages, errors: null });
}

export default function ConfidentialReceipt() {
  const sent = useActionData<typeof action>();
  if (sent?.step === "messages") return <MessagesPage messages={sent.messages} pass={sent.pass} />;
  if (sent?.step === "phrase") return <CaseReceipt lane={sent.lane} code={sent.typed} errors={sent.errors} />;
  return <EnterCode typed={sent?.typed ?? ""} errors={sent?.errors ?? null} />;
}

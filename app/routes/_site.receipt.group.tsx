import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { objectToGroup } from "#app/domain/actions/object-to-group.server.ts";
import { openReceipt } from "#app/domain/feedback/open-receipt.server.ts";
import { cutObjectionSchema } from "#app/domain/feedback/schema.ts";
import { publicReceipt } from "#app/domain/responses/public-receipt.server.ts";
import { isMailOn } from "#app/platform/env.server.ts";
import { errorStatus, type FieldErrors, readForm } from "#app/platform/form-data.server.ts";
import { EnterCode } from "#app/ui/receipt/enter-code.tsx";
import { GroupObjectionPage } from "#app/ui/receipt/group-objection-page.tsx";
import { ReceiptPage } from "#app/ui/receipt/receipt-page.tsx";

/** Without a code there is no group to leave: whoever comes by the address is asked for it. */
export function loader({ context: { texts } }: LoaderFunctionArgs) {
  return { title: texts.t("receipt.group.summary") };
}

/** Out of it already is as good as out of it now: the receipt shows how it stands. */
export async function action({ request, context: { now, address, texts } }: ActionFunctionArgs) {
  const read = await readForm(request, cutObjectionSchema);
  const { code = "", words = "" } = read.ok ? read.value : read.typed;
  const opened = await openReceipt({ typed: code, address, now });
  const isPractice = opened.ok && opened.isPractice;
  const refuse = (status: number, step: "code" | "words", errors: FieldErrors) =>
    data({ code, words, step, errors, isPractice, receipt: null, canEmail: isMailOn() }, { status });
  if (!opened.ok) return refuse(opened.status, "code", { code: `error.receipt.${opened.reason}` });
  if (!read.ok) return refuse(errorStatus(read.errors), "words", worded(read.errors));
  const { itemId } = opened;
  await objectToGroup({ itemId, words: read.value.words || null, now });
  const receipt = await publicReceipt({ itemId, now, language: texts.language });
  return data({
    code,
    words: "",
    step: "taken" as const,
    errors: null,
    isPractice,
    receipt,
    canEmail: isMailOn(),
  });
}

function worded({ words }: FieldErrors): FieldErrors {
  return words ? { "group-words": words } : { _form: "error.form.unexpected" };
}

export default function ReceiptGroupObjection() {
  const sent = useActionData<typeof action>();
  if (sent?.receipt) return <ReceiptPage receipt={sent.receipt} code={sent.code} canEmail={sent.canEmail} />;
  if (sent?.step === "words")
    return (
      <GroupObjectionPage
        code={sent.code}
        typed={sent.words}
        errors={sent.errors ?? {}}
        isPractice={sent.isPractice}
      />
    );
  return <EnterCode typed={sent?.code ?? ""} errors={sent?.errors ?? null} />;
}

import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { caseOfPass } from "#app/domain/safeguarding/phrase-pass.server.ts";
import { readCaseMessages } from "#app/domain/safeguarding/read-case-messages.server.ts";
import { writeToLaneSchema } from "#app/domain/safeguarding/schema.ts";
import { writeToLane } from "#app/domain/safeguarding/write-to-lane.server.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { spend } from "#app/platform/rate-limit.server.ts";
import { MessagesPage } from "#app/ui/confidential/messages-page.tsx";
import { EnterCode } from "#app/ui/receipt/enter-code.tsx";

export function loader({ context: { texts } }: LoaderFunctionArgs) {
  return { title: texts.t("confidential.messages.title") };
}

export async function action({ request, context: { now, address } }: ActionFunctionArgs) {
  const read = await readForm(request, writeToLaneSchema);
  const { pass = "", words: typed = "" } = read.ok ? read.value : read.typed;
  const caseId = caseOfPass({ pass, now });
  if (!caseId) return data({ page: null, errors: { code: "error.confidential.passOver" } }, { status: 422 });
  const show = async (status: number, error: string | null) => {
    const page = { pass, typed: error ? typed : "", messages: await readCaseMessages({ caseId, now }) };
    return data({ page, errors: error === null ? null : { words: error } }, { status });
  };
  if (!(await spend({ name: "receipt", who: address, now }))) return show(429, "error.receipt.limited");
  if (!read.ok) return show(errorStatus(read.errors), read.errors.words ?? "error.form.unexpected");
  const written = await writeToLane({ caseId, words: read.value.words, now });
  return written.ok ? show(200, null) : show(422, "error.confidential.tooMany");
}

export default function ConfidentialMessages() {
  const sent = useActionData<typeof action>();
  if (!sent?.page) return <EnterCode errors={sent?.errors ?? null} />;
  return <MessagesPage {...sent.page} errors={sent.errors} isSent={!sent.errors} />;
}

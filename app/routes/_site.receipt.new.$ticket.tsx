import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { newReceipt } from "#app/domain/feedback/new-receipt.server.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { after, days } from "#app/platform/clock.ts";
import { origin } from "#app/platform/env.server.ts";
import { EnterCode } from "#app/ui/receipt/enter-code.tsx";
import { NewReceiptPage } from "#app/ui/receipt/new-receipt-page.tsx";

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { texts, now } = context;
  const { promises } = requireSettings(context.settings);
  const receipt = await newReceipt({ ticket: params.ticket ?? "", now });
  if (!receipt) return data({ title: texts.t("receipt.enter.title"), receipt: null }, { status: 410 });
  const { words, digits, receivedAt, event } = receipt;
  return data({
    title: texts.t("receipt.new.heading"),
    receipt: { words, digits },
    address: origin() + texts.href("/receipt"),
    eventName: event?.name ?? null,
    readBy: after(receivedAt, days(promises.readWithinDays)),
    answerBy: event?.answerBy ?? after(receivedAt, days(promises.answerWithinDays)),
  });
}

export default function NewReceipt() {
  const page = useLoaderData<typeof loader>();
  if (!page.receipt) return <EnterCode notice="receipt.enter.ticketDead" />;
  return <NewReceiptPage {...page} />;
}

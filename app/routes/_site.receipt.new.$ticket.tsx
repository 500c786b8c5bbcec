import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { newReceipt } from "#app/domain/feedback/new-receipt.server.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { newCaseReceipt } from "#app/domain/safeguarding/new-case-receipt.server.ts";
import { pageLanguages } from "#app/domain/translations/page-languages.ts";
import { after, days } from "#app/platform/clock.ts";
import { isMailOn, origin } from "#app/platform/env.server.ts";
import { receiptPicture } from "#app/platform/receipt-picture.server.ts";
import { NewCaseReceiptPage } from "#app/ui/confidential/new-case-receipt-page.tsx";
import { EnterCode } from "#app/ui/receipt/enter-code.tsx";
import { NewReceiptPage } from "#app/ui/receipt/new-receipt-page.tsx";

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { texts, now } = context;
  const { promises } = requireSettings(context.settings);
  const ticket = params.ticket ?? "";
  const receipt = await newReceipt({ ticket, languages: pageLanguages(context), now });
  const lane = receipt ? null : await newCaseReceipt({ ticket, now });
  const address = origin() + texts.href("/receipt");
  const pictureOf = (digits: string) =>
    `data:image/png;base64,${receiptPicture({ address, digits }).toString("base64")}`;
  if (lane) {
    const shown = { receipt: null, lane, address, picture: pictureOf(lane.digits) };
    return data({ title: texts.t("receipt.new.heading"), ...shown });
  }
  if (!receipt) {
    return data({ title: texts.t("receipt.enter.title"), receipt: null, lane: null }, { status: 410 });
  }
  const { words, digits, receivedAt, event, answerVia, hasEmail, isPractice } = receipt;
  return data({
    title: texts.t("receipt.new.heading"),
    receipt: { words, digits },
    lane: null,
    address,
    picture: pictureOf(digits),
    event: event && { name: event.name, language: event.language },
    isPractice,
    email: { canLeave: isMailOn(), hasLeft: hasEmail, isWanted: answerVia === "email" },
    readBy: after(receivedAt, days(promises.readWithinDays)),
    answerBy: event?.answerBy ?? after(receivedAt, days(promises.answerWithinDays)),
  });
}

export default function NewReceipt() {
  const page = useLoaderData<typeof loader>();
  if (page.lane)
    return <NewCaseReceiptPage receipt={page.lane} address={page.address} picture={page.picture} />;
  if (!page.receipt) return <EnterCode notice="receipt.enter.ticketDead" />;
  return <NewReceiptPage {...page} />;
}

import { type ParsedMail, type SimpleParserOptions, simpleParser } from "mailparser";

/** What another mail server says of a mail that it could not hand on (RFC 3464). */
export type DeliveryReport = {
  /** Given up for good; else it is late, or arrived, or was given up for want of an answer. */
  isRefused: boolean;
  /** The Message-IDs of the mail that came back, without their brackets: whoever wrote the report wrote them too. */
  messageIds: string[];
};

const STATUS_PARTS = ["message/delivery-status", "message/global-delivery-status"];
const RETURNED_PARTS = ["message/rfc822", "text/rfc822-headers", "message/global", "message/global-headers"];

/** Parts stay as they came: nothing is made into text, linked, or opened. */
const AS_IT_CAME: SimpleParserOptions = {
  ...{ keepDeliveryStatus: true, ignoreEmbedded: true },
  checksumAlgo: false,
  ...{ skipHtmlToText: true, skipTextToHtml: true, skipTextLinks: true, skipImageLinks: true },
};

/** @returns null for every other mail: an answer, an out-of-office note, something that is no mail at all */
export async function readDeliveryReport(bytes: Uint8Array): Promise<DeliveryReport | null> {
  const mail = await parsed(bytes);
  if (!mail || !isReport(mail)) return null;
  const contentsOf = (types: string[]) =>
    mail.attachments.filter(({ contentType }) => types.includes(contentType)).map(({ content }) => content);
  const statuses = contentsOf(STATUS_PARTS);
  if (statuses.length === 0) return null;
  const returned = await Promise.all(contentsOf(RETURNED_PARTS).map((part) => parsed(headOf(part))));
  return {
    isRefused: isRefused(statuses.map(String).join("\n\n")),
    messageIds: returned.flatMap((one) => one?.messageId?.replace(/^<|>$/g, "") ?? []),
  };
}

async function parsed(bytes: Uint8Array): Promise<ParsedMail | null> {
  try {
    return await simpleParser(Buffer.from(bytes), AS_IT_CAME);
  } catch {
    // Too many parts, or a head without an end: whatever it is, it is no report.
    return null;
  }
}

function isReport({ headers }: ParsedMail): boolean {
  const type = headers?.get("content-type");
  return typeof type === "object" && "value" in type && type.value === "multipart/report";
}

/** The header lines of a mail, which may have come back without its words. */
function headOf(mail: Buffer): Buffer {
  const end = /\r?\n\r?\n/.exec(mail.toString("latin1"))?.index ?? mail.length;
  return Buffer.concat([mail.subarray(0, end), Buffer.from("\r\n\r\n")]);
}

/** Each recipient has a paragraph with what was done about it and a code; 5 says that trying again is of no use. */
function isRefused(status: string): boolean {
  const recipients = status.split(/\r?\n[ \t]*\r?\n/).filter((fields) => /^action:/im.test(fields));
  const isFinal = (fields: string) =>
    /^action:\s*failed\b/im.test(fields) && /^status:\s*5\.\d{1,3}\.\d{1,3}\b/im.test(fields);
  return recipients.length > 0 && recipients.every(isFinal);
}

import { expect, test } from "vitest";
import { mailIdOf, readMailId } from "#app/domain/partners/mail-id.server.ts";
import { readDeliveryReport } from "#app/platform/delivery-report.server.ts";
import { loadEnv } from "#app/platform/env.server.ts";
import { newKey } from "#app/platform/keys.server.ts";
import {
  exchangeReport,
  gmailReport,
  postfixReport,
  readReceipt,
  vacationReply,
} from "#tests/support/delivery-reports.ts";

loadEnv({ NODE_ENV: "test", LOG_LEVEL: "silent", APP_KEYS: newKey() });
const sent = {
  about: "link",
  subjectId: "019380d2-7c1e-7000-8a2b-3c4d5e6f7081",
  sentAt: new Date("2026-11-28T10:00:00.123Z"),
} as const;
const ours = `${mailIdOf(sent)}@operator.example`;
const facts = { messageId: `<${ours}>`, recipient: "olga@council.example" };
const read = (mail: string) => readDeliveryReport(Buffer.from(mail));

test("a Message-ID of ours says again what it was made of, also when its letters were changed to capitals", () => {
  expect(readMailId(ours)).toEqual(sent);
  expect(readMailId(ours.toUpperCase())).toEqual(sent);
});

test("no other Message-ID is ours: not one with a changed character in any place, and not one of another key", () => {
  const local = ours.slice(0, ours.indexOf("@"));
  for (let place = 0; place < local.length; place += 1) {
    const other = local[place] === "1" ? "2" : "1";
    expect(
      readMailId(`${local.slice(0, place)}${other}${local.slice(place + 1)}@operator.example`),
    ).toBeNull();
  }
  for (const id of [
    "",
    "partner.link.1@operator.example",
    local,
    `x${ours}`,
    ours.replace("link", "silence"),
  ])
    expect(readMailId(id), id).toBeNull();
  loadEnv({ NODE_ENV: "test", LOG_LEVEL: "silent", APP_KEYS: newKey() });
  expect(readMailId(ours)).toBeNull();
});

test.each([
  ["Postfix", postfixReport],
  ["Exchange", exchangeReport],
  ["Gmail", gmailReport],
])("a report of %s says what was refused for good, and what is only late or arrived", async (_, report) => {
  expect(await read(report(facts))).toEqual({ isRefused: true, messageIds: [ours] });
  const others = [
    { action: "delayed", status: "4.4.1" },
    { action: "failed", status: "4.4.1" },
    { action: "delayed", status: "5.1.1" },
    { action: "relayed", status: "2.0.0" },
    { action: "delivered", status: "2.1.5" },
  ] as const;
  for (const other of others)
    expect(await read(report({ ...facts, ...other }))).toEqual({ isRefused: false, messageIds: [ours] });
});

test("of two recipients one that got it is enough", async () => {
  const two = postfixReport(facts).replace(
    "Final-Recipient",
    "Final-Recipient: rfc822; list@council.example\r\nAction: delivered\r\nStatus: 2.0.0\r\n\r\nFinal-Recipient",
  );
  expect(await read(two)).toMatchObject({ isRefused: false });
});

test("only the head of the mail that came back says which it was, not what anybody can write elsewhere", async () => {
  const other = exchangeReport({ ...facts, messageId: "<other@operator.example>" });
  const named = other.replace("In-Reply-To: <other@operator.example>", `In-Reply-To: ${facts.messageId}`);
  expect((await read(named))?.messageIds).toEqual(["other@operator.example"]);
  const inWords = other.replace("Hello Olga Officer,", `Message-ID: ${facts.messageId}`);
  expect((await read(inWords))?.messageIds).toEqual(["other@operator.example"]);
  const without = postfixReport(facts).replace("text/rfc822-headers", "text/plain");
  expect((await read(without))?.messageIds).toEqual([]);
});

test.each([
  ["an automatic answer", vacationReply(facts)],
  ["that somebody read it", readReceipt(facts)],
  ["a mail without a status", postfixReport(facts).replace("message/delivery-status", "text/plain")],
  ["a mail that is no report", postfixReport(facts).replace("multipart/report", "multipart/mixed")],
  ["words", "Buy now!"],
  ["nothing", ""],
])("%s is no report", async (_, mail) => {
  expect(await read(mail)).toBeNull();
});

import { afterAll, beforeEach } from "vitest";
import { closeDb } from "#app/db/client.server.ts";
import { loadEnv } from "#app/platform/env.server.ts";
import { newKey } from "#app/platform/keys.server.ts";
import { closeMailer } from "#app/platform/mailer.server.ts";
import { testDatabase } from "./database.ts";
import { mailSink } from "./mail-sink.ts";

/**
 * A database and a mail server for one test file; each test begins with no mail, with every mailbox there and with the
 * server up.
 * @param over settings of the environment beside those of the mail
 */
export async function partnerMails(over: Record<string, string> = {}) {
  const own = { DATABASE_URL: (await testDatabase()).url, APP_KEYS: newKey() };
  /** Mailboxes that are refused. */
  const gone = new Set<string>();
  const sink = await mailSink({ refuse: (recipient) => gone.has(recipient) });
  const mailTo = ({ url }: { url: string }) => {
    closeMailer();
    const mail = { SMTP_URL: url, MAIL_FROM: "West <news@operator.example>" };
    loadEnv({ ...own, ...mail, NODE_ENV: "test", LOG_LEVEL: "silent", ...over });
  };
  mailTo(sink);
  beforeEach(() => {
    gone.clear();
    sink.mails.length = 0;
    mailTo(sink);
  });
  afterAll(async () => {
    closeMailer();
    await sink.close();
    await closeDb();
  });
  const told = () => sink.mails.flatMap(({ recipients }) => recipients);
  return { own, sink, gone, mailTo, told };
}

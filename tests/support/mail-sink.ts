import type { AddressInfo } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

export type SunkMail = { from: string; recipients: string[]; parsed: ParsedMail; raw: string };

export type MailSink = { url: string; mails: SunkMail[]; close(): Promise<void> };

/** A real mail server on this machine that keeps what it is given. @param port of one that was closed, to come back there */
export async function mailSink({
  port = 0,
  refuse = () => false,
}: {
  port?: number;
  refuse?: (recipient: string) => boolean;
} = {}): Promise<MailSink> {
  const mails: SunkMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo: ({ address }, _session, done) =>
      done(refuse(address) ? Object.assign(new Error("no such mailbox"), { responseCode: 550 }) : null),
    onData: (stream, { envelope }, done) => {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", async () => {
        const raw = Buffer.concat(parts).toString();
        const recipients = envelope.rcptTo.map(({ address }) => address);
        const from = envelope.mailFrom ? envelope.mailFrom.address : "";
        mails.push({ from, recipients, parsed: await simpleParser(raw), raw });
        done();
      });
    },
  });
  // A client that goes away in the middle is not the sink's concern.
  server.on("error", () => undefined);
  await new Promise<void>((ready) => server.listen(port, "127.0.0.1", ready));
  const listening = (server.server.address() as AddressInfo).port;
  const close = () => new Promise<void>((closed) => server.close(() => closed()));
  return { url: `smtp://127.0.0.1:${listening}`, mails, close };
}

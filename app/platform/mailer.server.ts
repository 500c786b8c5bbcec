import nodemailer, { type Transporter } from "nodemailer";
import { seconds } from "./clock.ts";
import { env, origin } from "./env.server.ts";

export type Mail = {
  /** One validated address. It is handed on as an object, so that nothing in it can become a second one. */
  to: string;
  subject: string;
  text: string;
  /** BCP 47. */
  language: string;
  /**
   * By what it is known again when a mail server reports later that it could not be delivered: the Message-ID without its
   * host. Such a report comes to BOUNCE_ADDRESS, without the words of the mail where the server can do that.
   */
  id?: string;
};

let made: { url: string; transporter: Transporter } | undefined;

/**
 * - sent: the mail server has it
 * - refused: it will never take a mail for this address
 * - later: it does not take this one now
 * - unreachable: nothing can be sent now
 */
export type MailOutcome = "sent" | "refused" | "later" | "unreachable";

/** Sends one mail to one person. @returns what the mail server made of it; only a bug is thrown */
export async function sendMail({ to, subject, text, language, id }: Mail): Promise<MailOutcome> {
  try {
    await transporter().sendMail({
      from: env().MAIL_FROM ?? "",
      to: [{ name: "", address: to }],
      subject,
      text,
      ...(id ? reportedOn(to, id) : {}),
      headers: { "Content-Language": language, "Auto-Submitted": "auto-generated" },
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    return "sent";
  } catch (error) {
    return outcomeOf(error);
  }
}

function reportedOn(to: string, id: string) {
  const { MAIL_FROM = "", BOUNCE_ADDRESS } = env();
  const host = /@([\w.-]+)>?\s*$/.exec(MAIL_FROM)?.[1] ?? new URL(origin()).hostname;
  const recipient = { name: "", address: to };
  return {
    messageId: `<${id}@${host}>`,
    dsn: { return: "headers", notify: ["failure"] },
    ...(BOUNCE_ADDRESS ? { envelope: { from: BOUNCE_ADDRESS, to: [recipient] } } : {}),
  };
}

/** nodemailer marks its errors: the code of the step that failed, and the mail server's three digits if it gave some. */
function outcomeOf(error: unknown): MailOutcome {
  const { code, responseCode } = error as { code?: string; responseCode?: number };
  if (!code?.startsWith("E")) throw error;
  if (code !== "EENVELOPE") return responseCode === undefined || code === "EAUTH" ? "unreachable" : "later";
  return responseCode !== undefined && responseCode >= 500 ? "refused" : "later";
}

export function closeMailer(): void {
  made?.transporter.close();
  made = undefined;
}

function transporter(): Transporter {
  const url = env().SMTP_URL;
  if (!url) throw new Error("mail is not set up");
  if (made?.url !== url) {
    closeMailer();
    made = { url, transporter: nodemailer.createTransport({ url, ...TIMES }) };
  }
  return made.transporter;
}

const TIMES = {
  connectionTimeout: seconds(10),
  greetingTimeout: seconds(10),
  socketTimeout: seconds(30),
};

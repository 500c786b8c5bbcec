import nodemailer, { type Transporter } from "nodemailer";
import { seconds } from "./clock.ts";
import { env } from "./env.server.ts";

export type Mail = {
  /** One validated address. It is handed on as an object, so that nothing in it can become a second one. */
  to: string;
  subject: string;
  text: string;
  /** BCP 47. */
  language: string;
};

let made: { url: string; transporter: Transporter } | undefined;

/** Sends one mail to one person. @throws when the mail server does not take it: the caller tries again later */
export async function sendMail({ to, subject, text, language }: Mail): Promise<void> {
  const { MAIL_FROM = "" } = env();
  await transporter().sendMail({
    from: MAIL_FROM,
    to: [{ name: "", address: to }],
    subject,
    text,
    headers: { "Content-Language": language, "Auto-Submitted": "auto-generated" },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
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

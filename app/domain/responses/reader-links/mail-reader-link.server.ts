import { origin } from "#app/platform/env.server.ts";
import { type MailOutcome, sendMail } from "#app/platform/mailer.server.ts";
import type { Texts } from "#app/platform/texts.ts";

type MailReaderLink = {
  path: string;
  reader: { name: string; email: string };
  operatorName: string;
  texts: Pick<Texts, "t" | "language">;
};

/** Sends a trustee the link that was just made for them. The mail says nothing of what is to be read. */
export function mailReaderLink({ path, reader, operatorName, texts }: MailReaderLink): Promise<MailOutcome> {
  const { t, language } = texts;
  return sendMail({
    to: reader.email,
    subject: t("staff.trustee.mail.subject", { name: operatorName }),
    text: t("staff.trustee.mail.body", {
      reader: reader.name,
      link: origin() + path,
      name: operatorName,
    }),
    language,
  });
}

import { origin } from "#app/platform/env.server.ts";
import type { Mail } from "#app/platform/mailer.server.ts";
import type { Texts } from "#app/platform/texts.ts";
import type { Settings } from "../../operator/schema.ts";
import type { Contact } from "../../partners/contacts/contacts-of-organisation.server.ts";
import { partnerTexts } from "../../partners/partner-texts.server.ts";
import type { LineToTell } from "./lines-to-tell.server.ts";

/** What an organisation owes, each with its date and its public page; nothing of who said what. */
export function silenceMail(
  { name: reader, email, language }: Contact,
  { lines, settings }: { lines: LineToTell[]; settings: Settings },
): Mail {
  const texts = partnerTexts({ settings, language });
  const name = settings.identity.operatorName;
  const owed = lines.map((line) => lineOf(line, texts)).join("\n\n");
  return {
    to: email,
    subject: texts.t("partner.silence.mail.subject", { name }),
    text: texts.t("partner.silence.mail.body", { reader, owed, name }),
    language: texts.language,
  };
}

function lineOf(line: LineToTell, { t, date, href }: Texts): string {
  const { kind, title, dueBy } = line;
  if (kind === "promise") {
    const values = { title, date: date(dueBy), link: origin() + href(`/promises/${line.slug}`) };
    return t(line.isPublic ? "partner.silence.mail.promiseLate" : "partner.silence.mail.promise", values);
  }
  const values = {
    title,
    date: date(dueBy),
    link: origin() + href(`/actions/${encodeURIComponent(line.ref)}`),
  };
  if (kind === "unanswered") return t("partner.silence.mail.unanswered", { ...values, items: line.items });
  return t(line.isPublic ? "partner.silence.mail.silent" : "partner.silence.mail.due", values);
}

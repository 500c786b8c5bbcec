import { origin } from "#app/platform/env.server.ts";
import type { Mail } from "#app/platform/mailer.server.ts";
import type { Settings } from "../../operator/schema.ts";
import type { Addressee } from "../../partners/links/address-of-link.server.ts";
import { partnerTexts } from "../../partners/partner-texts.server.ts";

type ToPartner = { to: Addressee; token: string; settings: Settings };

/** The question, its date and the link: nothing of who said what. */
export function questionMail({ words, dueOn, ...mail }: ToPartner & { words: string; dueOn: string }): Mail {
  const { t, date, frame, values } = partsOf(mail, `/answer/${mail.token}`);
  return {
    ...frame,
    subject: t("partner.answer.mail.subject", { name: values.name }),
    text: t("partner.answer.mail.body", { ...values, question: words, date: date(dueOn) }),
  };
}

/** That there is a text to check, by when, and the link; not the text, which is nobody's yet. */
export function factsMail({ dueOn, ...mail }: ToPartner & { dueOn: string }): Mail {
  const { t, date, frame, values } = partsOf(mail, `/facts/${mail.token}`);
  return {
    ...frame,
    subject: t("partner.facts.mail.subject", { name: values.name }),
    text: t("partner.facts.mail.body", { ...values, date: date(dueOn) }),
  };
}

function partsOf({ to, settings }: ToPartner, path: string) {
  const { t, date, href, language } = partnerTexts({ settings, language: to.language });
  const values = {
    who: to.name ? "named" : "none",
    reader: to.name,
    link: origin() + href(path),
    name: settings.identity.operatorName,
  };
  return { t, date, frame: { to: to.email, language }, values };
}

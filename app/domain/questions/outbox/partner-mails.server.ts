import { origin } from "#app/platform/env.server.ts";
import type { Mail } from "#app/platform/mailer.server.ts";
import { textsFor } from "#app/platform/texts.server.ts";
import type { Settings } from "../../operator/schema.ts";
import type { Person } from "../../partners/sealed-person.server.ts";

type ToPartner = { to: Person; token: string; settings: Settings };

/** The question, its date and the link: nothing of who said what. */
export function questionMail({ words, dueOn, ...mail }: ToPartner & { words: string; dueOn: string }): Mail {
  const { t, date, ...frame } = frameOf(mail);
  return {
    ...frame,
    subject: t("staff.answer.mail.subject", { name: mail.settings.identity.operatorName }),
    text: t("staff.answer.mail.body", {
      ...valuesOf(mail, `/answer/${mail.token}`),
      question: words,
      date: date(dueOn),
    }),
  };
}

/** That there is a text to check, by when, and the link; not the text, which is nobody's yet. */
export function factsMail({ dueOn, ...mail }: ToPartner & { dueOn: string }): Mail {
  const { t, date, ...frame } = frameOf(mail);
  return {
    ...frame,
    subject: t("staff.facts.mail.subject", { name: mail.settings.identity.operatorName }),
    text: t("staff.facts.mail.body", { ...valuesOf(mail, `/facts/${mail.token}`), date: date(dueOn) }),
  };
}

function frameOf({ to, settings }: Omit<ToPartner, "token">) {
  const language = settings.languages.default;
  const { t, date } = textsFor({ language, timeZone: settings.region.timeZone, prefix: "" });
  return { to: to.email, language, t, date };
}

function valuesOf({ to, settings }: ToPartner, path: string) {
  return {
    who: to.name ? "named" : "none",
    reader: to.name,
    link: origin() + path,
    name: settings.identity.operatorName,
  };
}

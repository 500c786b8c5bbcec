import { origin } from "#app/platform/env.server.ts";
import type { Mail } from "#app/platform/mailer.server.ts";
import { textsFor } from "#app/platform/texts.server.ts";
import type { Settings } from "../../operator/schema.ts";
import type { Person } from "../../partners/sealed-person.server.ts";
import type { LineToTell } from "./lines-to-tell.server.ts";

/** What an organisation owes, each with its date and its public page; nothing of who said what. */
export function silenceMail(
  { name: reader, email }: Person,
  { lines, settings }: { lines: LineToTell[]; settings: Settings },
): Mail {
  const language = settings.languages.default;
  const texts = textsFor({ language, timeZone: settings.region.timeZone, prefix: "" });
  const name = settings.identity.operatorName;
  const owed = lines.map((line) => lineOf(line, texts)).join("\n\n");
  return {
    to: email,
    subject: texts.t("staff.silence.mail.subject", { name }),
    text: texts.t("staff.silence.mail.body", { reader, owed, name }),
    language,
  };
}

function lineOf(line: LineToTell, { t, date }: ReturnType<typeof textsFor>): string {
  const { kind, title, dueBy } = line;
  if (kind === "promise") {
    const values = { title, date: date(dueBy), link: `${origin()}/promises/${line.slug}` };
    return t(line.isPublic ? "staff.silence.mail.promiseLate" : "staff.silence.mail.promise", values);
  }
  const values = { title, date: date(dueBy), link: `${origin()}/actions/${encodeURIComponent(line.ref)}` };
  if (kind === "unanswered") return t("staff.silence.mail.unanswered", { ...values, items: line.items });
  return t(line.isPublic ? "staff.silence.mail.silent" : "staff.silence.mail.due", values);
}

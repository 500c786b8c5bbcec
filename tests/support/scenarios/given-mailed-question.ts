import { db } from "#app/db/client.server.ts";
import { sendPartnerLinks } from "#app/domain/questions/outbox/send-partner-links.server.ts";
import { random } from "#app/platform/random.server.ts";
import type { MailSink, SunkMail } from "#tests/support/mail-sink.ts";
import { givenOrganisation } from "./given-contact.ts";
import { givenQuestion } from "./given-question.ts";

let made = 0;

/** A question that went by mail to the officer of a new organisation, and that mail. */
export async function givenMailedQuestion({
  sink,
  hasDeputy = true,
  now,
}: {
  sink: MailSink;
  hasDeputy?: boolean;
  now: Date;
}) {
  made += 1;
  const officer = `olga@town${made}.example`;
  const deputy = `dev@town${made}.example`;
  const { id: organisationId } = await givenOrganisation({ officer, deputy: hasDeputy ? deputy : null, now });
  const { questionId } = await givenQuestion({ organisationId, now });
  await sendPartnerLinks({ now, random });
  const mail = lastMail(sink);
  const [, token = ""] = /\/answer\/([\w-]{22})/.exec(mail.parsed.text ?? "") ?? [];
  return { organisationId, questionId, officer, deputy, mail, token };
}

export function lastMail(sink: MailSink): SunkMail {
  const mail = sink.mails.at(-1);
  if (!mail) throw new Error("no mail was sent");
  return mail;
}

/** What a mail server says of a mail when it comes back. */
export const factsOf = ({ parsed, recipients }: SunkMail) => ({
  messageId: parsed.messageId ?? "",
  recipient: recipients[0] ?? "",
});

/** Whose address of an organisation is marked as one that does not work. */
export async function failedRoles(organisationId: string): Promise<string[]> {
  const failed = await db().organisationContact.findMany({
    where: { organisationId, failedAt: { not: null } },
    orderBy: { role: "asc" },
  });
  return failed.map(({ role }) => role);
}

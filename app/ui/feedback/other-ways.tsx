import type { ReactNode } from "react";
import { useTexts } from "#app/ui/page-context.tsx";

type OtherWaysProps = { contacts: { phone: string; email: string }; isAtEvent: boolean };

/** For whoever would rather not type: somebody of the team in the room, telephone, e-mail. */
export function OtherWays({ contacts, isAtEvent }: OtherWaysProps) {
  const { phone, email } = contacts;
  const { say } = useTexts();
  const link = (href: string) => (words: ReactNode[]) => (
    <a key={href} className="govuk-link" href={href} dir="ltr">
      {words}
    </a>
  );
  return (
    <>
      {isAtEvent ? <p className="govuk-body">{say("otherWays.inPerson")}</p> : null}
      {phone ? (
        <p className="govuk-body">{say("otherWays.phone", { phone, link: link(telephone(phone)) })}</p>
      ) : null}
      {email ? (
        <p className="govuk-body">{say("otherWays.email", { email, link: link(`mailto:${email}`) })}</p>
      ) : null}
    </>
  );
}

/** The address that makes a phone call it. */
export function telephone(phone: string): string {
  return `tel:${phone.replace(/[^\d+*#]/g, "")}`;
}

import { CONTACT_REVEAL_REASONS } from "#app/domain/triage/reasons.ts";
import { InsetText } from "#app/ui/govuk/inset-text.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import type { ItemFormProps } from "./form-page.ts";
import { ReasonForm } from "./reason-form.tsx";

/** Why somebody opens the address that was left for news. */
export function ContactForm(props: Omit<ItemFormProps, "typed">) {
  const { say } = useTexts();
  const reasons = CONTACT_REVEAL_REASONS.map((value) => ({ value, words: say(`reason.contact.${value}`) }));
  const words = {
    legend: say("triage.contact.why"),
    hint: say("triage.contact.hint"),
    button: say("triage.contact.open"),
  };
  return <ReasonForm {...props} {...words} to="contact" reasons={reasons} />;
}

/** In the answer to the form alone. */
export function ContactShown({ email }: { email: string }) {
  const { say } = useTexts();
  return (
    <>
      <h2 className="govuk-heading-m">{say("triage.contact.is")}</h2>
      <InsetText className="break-long">
        <bdi>{email}</bdi>
      </InsetText>
      <p className="govuk-body">{say("triage.contact.once")}</p>
    </>
  );
}

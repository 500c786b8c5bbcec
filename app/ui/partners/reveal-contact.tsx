import type { ContactRole } from "#app/domain/partners/contacts/contact-roles.ts";
import { PARTNER_REVEAL_REASONS } from "#app/domain/partners/contacts/reveal-reasons.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { InsetText } from "#app/ui/govuk/inset-text.tsx";
import { Radios } from "#app/ui/govuk/radios.tsx";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors, useFieldErrors } from "#app/ui/staff/form-errors.tsx";

type RevealFormProps = {
  slug: string;
  role: ContactRole;
  /** Put before the ids of the fields where several such forms share a page. */
  prefix?: string;
  errors?: FieldErrors | undefined;
};

/** Why somebody opens the name and the address. */
export function RevealForm({ slug, role, prefix = "", errors }: RevealFormProps) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <form method="post" action={`/staff/organisations/${slug}/contacts/${role}/person`} noValidate>
      <Radios
        name="reason"
        idPrefix={`${prefix}reason`}
        className="govuk-radios--small"
        fieldset={{ legend: { children: say("staff.contact.reveal.why") } }}
        hint={{ children: say("staff.contact.reveal.hint") }}
        errorMessage={errorAt("reason")}
        items={PARTNER_REVEAL_REASONS.map((value) => ({
          value,
          children: say(`reason.partnerContact.${value}`),
        }))}
      />
      <Button variant="secondary">{say("staff.contact.reveal.open")}</Button>
    </form>
  );
}

type RevealContactPageProps = {
  title: string;
  organisation: { slug: string; name: string };
  role: ContactRole;
  errors?: FieldErrors | undefined;
  contact?: { name: string; email: string } | undefined;
};

/** The question why, or in the answer to it the name and the address. */
export function RevealContactPage({ title, organisation, role, errors, contact }: RevealContactPageProps) {
  const { say } = useTexts();
  const { slug, name } = organisation;
  return (
    <StaffFrame back={{ href: `/staff/organisations/${slug}`, text: name }}>
      <FormErrors errors={errors} />
      <h1 className="govuk-heading-l">{title}</h1>
      <h2 className="govuk-heading-m">
        {name}: {say(`staff.contact.${role}`)}
      </h2>
      {contact ? (
        <>
          <InsetText className="break-long">
            <bdi>{contact.name}</bdi>, <bdi>{contact.email}</bdi>
          </InsetText>
          <p className="govuk-body">{say("triage.contact.once")}</p>
        </>
      ) : (
        <RevealForm slug={slug} role={role} errors={errors} />
      )}
    </StaffFrame>
  );
}

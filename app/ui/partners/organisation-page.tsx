import { CONTACT_ROLES, type ContactRole } from "#app/domain/partners/contacts/contact-roles.ts";
import type { StaffOrganisation } from "#app/domain/partners/organisations-for-staff.server.ts";
import type { QuestionInList } from "#app/domain/questions/questions-for-staff.server.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import type { TextKey } from "#app/platform/texts.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Details } from "#app/ui/govuk/details.tsx";
import { Input } from "#app/ui/govuk/input.tsx";
import { Select } from "#app/ui/govuk/select.tsx";
import { Tag } from "#app/ui/govuk/tag.tsx";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { QuestionTable } from "#app/ui/questions/question-table.tsx";
import { FormErrors, useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import { RevealForm } from "./reveal-contact.tsx";

export type OrganisationPageProps = {
  organisation: StaffOrganisation;
  questions: QuestionInList[];
  mayAsk: boolean;
  /** Those that can be chosen for a contact, the operator's own first. */
  languages: { code: string; name: string }[];
  done?: TextKey | undefined;
  /** The contact whose form was sent, with what is wrong with it. */
  refused?: { role: ContactRole; errors: FieldErrors; typed: Record<string, string> } | undefined;
};

/** One organisation: who is asked, and what it was asked. */
export function OrganisationPage(props: OrganisationPageProps) {
  const { organisation, questions, mayAsk, done, refused } = props;
  const { t, say } = useTexts();
  return (
    <StaffFrame
      done={refused ? undefined : done}
      back={{ href: "/staff/organisations", text: say("staff.organisations.title") }}
    >
      <FormErrors errors={refused?.errors} />
      <h1 className="govuk-heading-l">{organisation.name}</h1>
      <h2 className="govuk-heading-m">{say("staff.organisations.contacts")}</h2>
      <p className="govuk-body">{say("staff.contact.intro")}</p>
      {mayAsk
        ? CONTACT_ROLES.map((role) => <ContactPart key={role} role={role} {...props} />)
        : organisation.contacts.map(({ role, isFailed }) => (
            <p key={role} className="govuk-body">
              {say(`staff.contact.${role}`)} {isFailed ? say("staff.contact.failed") : null}
            </p>
          ))}
      <h2 className="govuk-heading-m">{say("staff.question.title")}</h2>
      {mayAsk && organisation.contacts.length > 0 ? (
        <Button href={`/staff/questions/new?organisation=${organisation.id}`}>
          {say("staff.question.new")}
        </Button>
      ) : null}
      <QuestionTable caption={t("staff.question.title")} questions={questions} />
    </StaffFrame>
  );
}

function ContactPart({
  role,
  organisation,
  languages,
  refused,
}: OrganisationPageProps & { role: ContactRole }) {
  const { say } = useTexts();
  const contact = organisation.contacts.find((one) => one.role === role);
  const isRefused = refused?.role === role;
  const address = `/staff/organisations/${organisation.slug}/contacts/${role}`;
  return (
    <section className="plan-part" aria-labelledby={`contact-${role}`}>
      <h3 className="govuk-heading-s" id={`contact-${role}`}>
        {say(`staff.contact.${role}`)}
      </h3>
      {contact ? (
        <ContactNow slug={organisation.slug} contact={contact} languages={languages} address={address} />
      ) : (
        <p className="govuk-body">{say("staff.contact.nobody")}</p>
      )}
      <Details summary={say(contact ? "staff.contact.change" : "staff.contact.add")} open={isRefused}>
        <ContactForm
          role={role}
          address={address}
          languages={languages}
          language={contact?.language}
          refused={isRefused ? refused : undefined}
        />
      </Details>
    </section>
  );
}

type ContactNowProps = Pick<OrganisationPageProps, "languages"> & {
  slug: string;
  contact: StaffOrganisation["contacts"][number];
  address: string;
};

/** That there is somebody, and whether the address works. Who it is opens with a reason. */
function ContactNow({ slug, contact, languages, address }: ContactNowProps) {
  const { say, date } = useTexts();
  const { role, failedAt } = contact;
  const spoken = languages.find(({ code }) => code === contact.language) ?? languages[0];
  return (
    <>
      <p className="govuk-body">
        {say("staff.contact.there")} {say("staff.contact.speaks")}{" "}
        <span lang={spoken?.code}>{spoken?.name}</span>.{" "}
        {failedAt ? <Tag colour="red">{say("staff.contact.failed")}</Tag> : null}
      </p>
      {failedAt ? (
        <p className="govuk-body">{say("staff.contact.failedOn", { date: date(failedAt) })}</p>
      ) : null}
      <div className="toolbar">
        <form method="post" action={`${address}/state`}>
          <input type="hidden" name="state" value={failedAt ? "works" : "failed"} />
          <Button variant="secondary">
            {say(failedAt ? "staff.contact.works" : "staff.contact.fails")}
            <span className="govuk-visually-hidden">: {say(`staff.contact.${role}`)}</span>
          </Button>
        </form>
        <form method="post" action={`${address}/end`}>
          <Button variant="warning">
            {say("staff.contact.remove")}
            <span className="govuk-visually-hidden">: {say(`staff.contact.${role}`)}</span>
          </Button>
        </form>
      </div>
      <Details summary={say("staff.contact.reveal.title")}>
        <RevealForm slug={slug} role={role} prefix={`${role}-`} />
      </Details>
    </>
  );
}

type ContactFormProps = Pick<OrganisationPageProps, "refused" | "languages"> & {
  role: ContactRole;
  address: string;
  /** Of whoever has the place now. */
  language: string | undefined;
};

function ContactForm({ role, address, languages, language, refused }: ContactFormProps) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(refused?.errors);
  // The form that was refused has the plain ids, which the summary of the errors leads to.
  const idOf = (field: string) => (refused ? field : `${role}-${field}`);
  return (
    <form method="post" action={address} noValidate>
      <Input
        id={idOf("name")}
        name="name"
        label={{ children: say("staff.contact.name") }}
        errorMessage={errorAt("name")}
        autoComplete="off"
        value={refused?.typed.name}
      />
      <Input
        id={idOf("email")}
        name="email"
        type="email"
        label={{ children: say("staff.contact.email") }}
        errorMessage={errorAt("email")}
        autoComplete="off"
        value={refused?.typed.email}
      />
      <Select
        id={idOf("language")}
        name="language"
        label={{ children: say("staff.contact.language") }}
        errorMessage={errorAt("language")}
        value={refused?.typed.language ?? language ?? languages[0]?.code}
        items={languages.map(({ code, name }) => ({
          value: code,
          text: name,
          attributes: { lang: code },
        }))}
      />
      <Button variant="secondary" preventDoubleClick>
        {say("staff.contact.save")}
      </Button>
    </form>
  );
}

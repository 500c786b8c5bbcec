import type { StaffOrganisation } from "#app/domain/partners/organisations-for-staff.server.ts";
import { Table } from "#app/ui/govuk/table.tsx";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

type OrganisationsPageProps = { title: string; organisations: StaffOrganisation[] };

/** Every organisation, and whether somebody there can be asked. */
export function OrganisationsPage({ title, organisations }: OrganisationsPageProps) {
  const { t, say, number } = useTexts();
  return (
    <StaffFrame back={{ href: "/staff/questions", text: say("staff.question.title") }}>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{say("staff.organisations.intro")}</p>
      {organisations.length === 0 ? (
        <p className="govuk-body">{say("staff.organisations.none")}</p>
      ) : (
        <Table
          caption={title}
          captionClassName="govuk-visually-hidden"
          stackOnPhone
          head={[
            { children: t("staff.question.organisation") },
            { children: t("staff.organisations.contacts") },
            { children: t("staff.organisations.actions"), format: "numeric" },
            { children: t("staff.organisations.open"), format: "numeric" },
          ]}
          rows={organisations.map(({ slug, name, contacts, actions, open }) => [
            {
              className: "table__words",
              children: (
                <a className="govuk-link" href={`/staff/organisations/${slug}`}>
                  {name}
                </a>
              ),
            },
            { children: <Contacts contacts={contacts} /> },
            { children: number(actions), format: "numeric" as const },
            { children: number(open), format: "numeric" as const },
          ])}
        />
      )}
    </StaffFrame>
  );
}

function Contacts({ contacts }: Pick<StaffOrganisation, "contacts">) {
  const { t, say, list } = useTexts();
  if (contacts.length === 0) return say("staff.contact.nobody");
  return list(
    contacts.map(({ role, isFailed }) =>
      isFailed
        ? t("staff.contact.failedShort", { who: t(`staff.contact.${role}`) })
        : t(`staff.contact.${role}`),
    ),
  );
}

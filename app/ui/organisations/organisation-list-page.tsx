import type { PublicOrganisationLine } from "#app/domain/actions/organisations/public-organisations.server.ts";
import { Table } from "#app/ui/govuk/table.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

type OrganisationListPageProps = { title: string; organisations: PublicOrganisationLine[] };

/** Who is in the plan, with how much each has taken on. */
export function OrganisationListPage({ title, organisations }: OrganisationListPageProps) {
  const { t, say, href, number } = useTexts();
  return (
    <>
      <h1 className="govuk-heading-xl">{title}</h1>
      <p className="govuk-body-l">{say("organisations.intro")}</p>
      {organisations.length === 0 ? (
        <p className="govuk-body">{say("organisations.none")}</p>
      ) : (
        <Table
          caption={title}
          captionClassName="govuk-visually-hidden"
          firstCellIsHeader
          stackOnPhone
          head={[
            { children: t("organisations.name") },
            ...(["leads", "partnerIn", "promises", "lateOrBroken"] as const).map((column) => ({
              children: t(`organisations.${column}`),
              format: "numeric" as const,
            })),
          ]}
          rows={organisations.map(({ slug, name, ...counts }) => [
            {
              children: (
                <a className="govuk-link" href={href(`/organisations/${slug}`)}>
                  <bdi>{name}</bdi>
                </a>
              ),
            },
            ...[counts.leads, counts.partnerIn, counts.promises, counts.lateOrBroken].map((count) => ({
              children: number(count),
              format: "numeric" as const,
            })),
          ])}
        />
      )}
    </>
  );
}

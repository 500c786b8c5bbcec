import type { importsForStaff } from "#app/domain/feedback/imports/import-for-staff.server.ts";
import { Table } from "#app/ui/govuk/table.tsx";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

type ImportsPageProps = { title: string; imports: Awaited<ReturnType<typeof importsForStaff>> };

export function ImportsPage({ title, imports }: ImportsPageProps) {
  const { t, say, time, number } = useTexts();
  return (
    <StaffFrame>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">
        <a className="govuk-link" href="/staff/imports/new">
          {say("staff.import.new")}
        </a>
      </p>
      {imports.length === 0 ? (
        <p className="govuk-body">{say("staff.import.none")}</p>
      ) : (
        <Table
          caption={t("staff.import.title")}
          captionClassName="govuk-visually-hidden"
          stackOnPhone
          firstCellIsHeader
          head={(["file", "when", "state", "added"] as const).map((column) => ({
            children: t(`staff.import.column.${column}`),
          }))}
          rows={imports.map(({ id, fileName, createdAt, status, added }) => [
            {
              children: (
                <a className="govuk-link" href={`/staff/imports/${id}`}>
                  {fileName}
                </a>
              ),
            },
            { children: time(createdAt) },
            { children: say(`staff.import.status.${status}`) },
            { children: number(added) },
          ])}
        />
      )}
    </StaffFrame>
  );
}

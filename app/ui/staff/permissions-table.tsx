import { may, PERMISSIONS, type Permission, ROLES } from "#app/domain/staff/permissions.ts";
import { Table } from "#app/ui/govuk/table.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

const ALL = Object.keys(PERMISSIONS) as Permission[];

/** The table that the code goes by, so that what is said here cannot differ from what is done. */
export function PermissionsTable() {
  const { t } = useTexts();
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached with the keyboard */}
      <section className="table-scroll" tabIndex={0} aria-label={t("staff.permissions.caption")}>
        <Table
          caption={t("staff.permissions.caption")}
          captionClassName="govuk-visually-hidden"
          className="table--dense"
          firstCellIsHeader
          head={[
            { children: t("staff.permissions.what") },
            ...ROLES.map((role) => ({ children: t(`role.${role}`) })),
          ]}
          rows={ALL.map((permission) => [
            { children: t(`permission.${permission}`) },
            ...ROLES.map((role) => ({
              children: t(may({ role }, permission) ? "staff.permissions.yes" : "staff.permissions.no"),
            })),
          ])}
        />
      </section>
    </>
  );
}

import { type NamedKind, namesAddress } from "#app/domain/names/named-kinds.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { WarningText } from "#app/ui/govuk/warning-text.tsx";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors } from "#app/ui/staff/form-errors.tsx";
import { IntoField, type OtherName } from "./into-field.tsx";
import { wholeName } from "./name-texts.ts";

type MergePageProps = {
  title: string;
  kind: NamedKind;
  name: OtherName;
  others: OtherName[];
  /** Chosen already. */
  into: OtherName | null;
  errors?: FieldErrors | undefined;
};

/** What becomes of two names before they become one: it cannot be taken back. */
export function MergePage({ title, kind, name, others, into, errors }: MergePageProps) {
  const { t, say } = useTexts();
  const both = { name: wholeName(name), into: into ? wholeName(into) : "", count: name.count };
  return (
    <StaffFrame back={{ href: namesAddress(kind, name.id), text: wholeName(name) }}>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <FormErrors errors={errors} />
          <h1 className="govuk-heading-l">{title}</h1>
          {into && !errors ? (
            <form method="post">
              <input type="hidden" name="into" value={into.id} />
              <p className="govuk-body">
                {say(kind === "venue" ? "staff.names.mergeEvents" : "staff.names.mergeItems", both)}
              </p>
              <p className="govuk-body">{say("staff.names.mergeLinks", both)}</p>
              <WarningText iconFallbackText={t("staff.names.warning")}>
                {say("staff.names.mergeForGood")}
              </WarningText>
              <Button variant="warning" preventDoubleClick>
                {say("staff.names.mergeNow")}
              </Button>
            </form>
          ) : (
            <form method="get">
              <IntoField others={others} errors={errors} />
              <Button variant="secondary">{say("staff.names.mergeLook")}</Button>
            </form>
          )}
        </div>
      </div>
    </StaffFrame>
  );
}

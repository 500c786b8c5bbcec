import type { GroupToMerge } from "#app/domain/triage/groups-to-merge.server.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Select } from "#app/ui/govuk/select.tsx";
import { WarningText } from "#app/ui/govuk/warning-text.tsx";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors, useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import { groupAddress } from "./done.ts";

type MergeGroupsPageProps = {
  title: string;
  group: GroupToMerge;
  others: GroupToMerge[];
  /** Chosen already. */
  into: GroupToMerge | null;
  errors?: FieldErrors | undefined;
};

/** What becomes of two groups before they become one: it cannot be taken back. */
export function MergeGroupsPage({ title, group, others, into, errors }: MergeGroupsPageProps) {
  const { say } = useTexts();
  return (
    <StaffFrame back={{ href: groupAddress(group.id), text: say("staff.groups.mergeBack") }}>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <FormErrors errors={errors} />
          <h1 className="govuk-heading-l">{title}</h1>
          <p className="govuk-body">{say("staff.groups.mergeFrom", { count: group.members })}</p>
          <Wording group={group} />
          {into && !errors ? (
            <ConfirmMerge group={group} into={into} />
          ) : (
            <ChooseGroup others={others} errors={errors} />
          )}
        </div>
      </div>
    </StaffFrame>
  );
}

function Wording({ group }: { group: GroupToMerge }) {
  return (
    <p className="govuk-inset-text" lang={group.language} dir="auto">
      {group.wording}
    </p>
  );
}

function ChooseGroup({ others, errors }: Pick<MergeGroupsPageProps, "others" | "errors">) {
  const { t, say } = useTexts();
  const errorAt = useFieldErrors(errors);
  if (others.length === 0) return <p className="govuk-body">{say("staff.groups.mergeNone")}</p>;
  return (
    <form method="get">
      <Select
        name="into"
        className="select--wide"
        label={{ children: say("staff.groups.mergeInto") }}
        hint={{ children: say("staff.groups.mergeIntoHint") }}
        errorMessage={errorAt("into")}
        value=""
        items={[
          { value: "", text: t("staff.names.choose") },
          ...others.map(({ id, wording, language, members }) => ({
            value: id,
            text: `${wording} (${t("staff.groups.members", { count: members })})`,
            attributes: { lang: language },
          })),
        ]}
      />
      <Button variant="secondary">{say("staff.names.mergeLook")}</Button>
    </form>
  );
}

function ConfirmMerge({ group, into }: { group: GroupToMerge; into: GroupToMerge }) {
  const { t, say } = useTexts();
  return (
    <form method="post" action={`/staff/groups/${group.id}/merger`}>
      <input type="hidden" name="into" value={into.id} />
      <p className="govuk-body">{say("staff.groups.mergeTo", { count: into.members })}</p>
      <Wording group={into} />
      <p className="govuk-body">
        {say("staff.groups.mergeReceipts", { count: group.members + into.members })}
      </p>
      <p className="govuk-body">{say("staff.groups.mergeLinks")}</p>
      <WarningText iconFallbackText={t("staff.names.warning")}>{say("staff.names.mergeForGood")}</WarningText>
      <Button variant="warning" preventDoubleClick>
        {say("staff.groups.mergeNow")}
      </Button>
    </form>
  );
}

import { INFLUENCES } from "#app/domain/actions/influence.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Radios } from "#app/ui/govuk/radios.tsx";
import { Select } from "#app/ui/govuk/select.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import { BeforeAndAfter } from "#app/ui/triage/link-form.tsx";

type GroupLinkFormProps = {
  groupId: string;
  actions: { id: string; number: string; title: string }[];
  errors?: FieldErrors | undefined;
  typed?: Record<string, string> | undefined;
};

/** To which action everyone in the group is linked, and how strongly. */
export function GroupLinkForm({ groupId, actions, errors, typed }: GroupLinkFormProps) {
  const { t, say } = useTexts();
  const errorAt = useFieldErrors(errors);
  if (actions.length === 0) return <p className="govuk-body">{say("triage.links.noActions")}</p>;
  return (
    <form method="post" action={`/staff/groups/${groupId}/links`} noValidate>
      <Select
        name="action"
        className="select--wide"
        label={{ children: say("triage.links.action") }}
        errorMessage={errorAt("action")}
        value={typed?.action ?? ""}
        items={[
          { value: "", text: t("triage.links.choose") },
          ...actions.map(({ id, number, title }) => ({ value: id, text: `${number} ${title}` })),
        ]}
      />
      <Radios
        name="influence"
        className="govuk-radios--small"
        fieldset={{ legend: { children: say("triage.links.influence") } }}
        errorMessage={errorAt("influence")}
        value={typed?.influence}
        items={INFLUENCES.map((influence) => ({
          value: influence,
          children: say(`influence.${influence}`),
          hint: { children: say(`influence.hint.${influence}`) },
        }))}
      />
      <BeforeAndAfter errors={errors} typed={typed} />
      <Button>{say("staff.groups.linkSave")}</Button>
    </form>
  );
}

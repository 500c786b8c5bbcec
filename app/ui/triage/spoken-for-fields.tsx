import { SPOKEN_FOR } from "#app/domain/feedback/reasons.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Checkboxes } from "#app/ui/govuk/checkboxes.tsx";
import { Input } from "#app/ui/govuk/input.tsx";
import { Radios } from "#app/ui/govuk/radios.tsx";
import { Select } from "#app/ui/govuk/select.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import type { Choice } from "./form-page.ts";

type SpokenForFieldsProps = {
  communityGroups: Choice[];
  errors?: FieldErrors | undefined;
  typed?: Record<string, string> | undefined;
};

/** Whose words they are: the person's own, somebody else's who agreed, or those of a group about so large. */
export function SpokenForFields(props: SpokenForFieldsProps) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(props.errors);
  const more = { self: null, another: <Agreed {...props} />, group: <GroupFields {...props} /> };
  return (
    <Radios
      name="spokenFor"
      className="govuk-radios--small"
      fieldset={{ legend: { children: say("handadd.spokenFor") } }}
      hint={{ children: say("handadd.spokenForHint") }}
      errorMessage={errorAt("spokenFor")}
      value={props.typed?.spokenFor ?? "self"}
      items={SPOKEN_FOR.map((whose) => ({
        value: whose,
        children: say(`handadd.spokenFor.${whose}`),
        conditional: more[whose],
      }))}
    />
  );
}

function Agreed({ errors, typed }: SpokenForFieldsProps) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <Checkboxes
      name="agreed"
      className="govuk-checkboxes--small"
      errorMessage={errorAt("agreed")}
      values={typed?.agreed === "yes" ? ["yes"] : []}
      items={[{ value: "yes", children: say("handadd.agreed") }]}
    />
  );
}

function GroupFields({ communityGroups, errors, typed }: SpokenForFieldsProps) {
  const { t, say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <>
      <Input
        name="groupSize"
        inputMode="numeric"
        className="govuk-input--width-5"
        label={{ children: say("handadd.groupSize") }}
        hint={{ children: say("handadd.groupSizeHint") }}
        errorMessage={errorAt("groupSize")}
        value={typed?.groupSize}
      />
      <Select
        name="communityGroup"
        className="select--wide"
        label={{ children: say("handadd.communityGroup") }}
        errorMessage={errorAt("communityGroup")}
        value={typed?.communityGroup ?? ""}
        items={[
          { value: "", text: t("handadd.noCommunityGroup") },
          ...communityGroups.map(({ id, name }) => ({ value: id, text: name })),
        ]}
      />
    </>
  );
}

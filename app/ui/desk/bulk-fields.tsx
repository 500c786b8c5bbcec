import { INFLUENCES } from "#app/domain/actions/influence.ts";
import type { BulkKind } from "#app/domain/desk/bulk-kinds.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Checkboxes } from "#app/ui/govuk/checkboxes.tsx";
import { Select } from "#app/ui/govuk/select.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import { ClosureFields } from "#app/ui/triage/closure-form.tsx";
import type { Choice } from "#app/ui/triage/form-page.ts";
import { BeforeAndAfter } from "#app/ui/triage/link-form.tsx";
import { GroupChoice, type GroupChoiceProps } from "./group-choice.tsx";

export type BulkFieldsProps = {
  kind: BulkKind;
  choices: {
    themes: Choice[];
    areas: Choice[];
    people: Choice[];
    actions: { id: string; number: string; title: string }[];
    group: Omit<GroupChoiceProps, "errors" | "typed">;
  };
  errors?: FieldErrors | undefined;
  typed?: Record<string, string> | undefined;
};

/** The fields of one kind of decision, the same for every item. */
export function BulkFields(props: BulkFieldsProps) {
  switch (props.kind) {
    case "themes":
      return <ThemeFields {...props} />;
    case "link":
      return <LinkFields {...props} />;
    case "closure":
      return <ClosureFields errors={props.errors} typed={props.typed} hint="triage.bulk.sentenceHint" />;
    case "group":
      return <GroupChoice {...props.choices.group} errors={props.errors} typed={props.typed} />;
    default:
      return <OneChoice {...props} />;
  }
}

function ThemeFields({ choices, errors, typed }: BulkFieldsProps) {
  const { say } = useTexts();
  return (
    <Checkboxes
      name="themes"
      className="govuk-checkboxes--small"
      fieldset={{ legend: { children: say("triage.themes.legend") } }}
      hint={{ children: say("triage.bulk.themesHint") }}
      errorMessage={useFieldErrors(errors)("themes")}
      values={(typed?.themes ?? "").split("\n")}
      items={choices.themes.map(({ id, name }) => ({ value: id, children: name }))}
    />
  );
}

function OneChoice({ kind, choices, errors, typed }: BulkFieldsProps) {
  const { say, t } = useTexts();
  const isArea = kind === "area";
  const name = isArea ? "area" : "person";
  const all = isArea ? choices.areas : choices.people;
  return (
    <Select
      name={name}
      label={{ children: say(isArea ? "triage.area.label" : "triage.assign.title") }}
      errorMessage={useFieldErrors(errors)(name)}
      value={typed?.[name] ?? ""}
      items={[
        { value: "", text: t(isArea ? "triage.area.noArea" : "triage.assign.nobody") },
        ...all.map((choice) => ({ value: choice.id, text: choice.name })),
      ]}
    />
  );
}

function LinkFields({ choices, errors, typed }: BulkFieldsProps) {
  const { say, t } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <>
      <Select
        name="action"
        className="select--wide"
        label={{ children: say("triage.links.action") }}
        errorMessage={errorAt("action")}
        value={typed?.action ?? ""}
        items={[
          { value: "", text: t("triage.links.choose") },
          ...choices.actions.map(({ id, number, title }) => ({ value: id, text: `${number} ${title}` })),
        ]}
      />
      <Select
        name="influence"
        label={{ children: say("triage.links.influence") }}
        errorMessage={errorAt("influence")}
        value={typed?.influence ?? "addedWeight"}
        items={INFLUENCES.map((influence) => ({ value: influence, text: t(`influence.${influence}`) }))}
      />
      <BeforeAndAfter errors={errors} typed={typed} />
    </>
  );
}

import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Details } from "#app/ui/govuk/details.tsx";
import { Select } from "#app/ui/govuk/select.tsx";
import { Textarea } from "#app/ui/govuk/textarea.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import type { Choice } from "#app/ui/triage/form-page.ts";
import { SpokenForFields } from "#app/ui/triage/spoken-for-fields.tsx";

export type SheetFormProps = {
  areas: Choice[];
  communityGroups: Choice[];
  languages: Choice[];
  /** The language that most people here write. */
  language: string;
  submissionKey: string;
  errors?: FieldErrors | undefined;
  typed?: Record<string, string> | undefined;
};

export function SheetForm(props: SheetFormProps) {
  const { areas, languages, language, submissionKey, errors, typed } = props;
  const { t, say } = useTexts();
  const errorAt = useFieldErrors(errors);
  const options = (choices: Choice[]) => choices.map(({ id, name }) => ({ value: id, text: name }));
  return (
    <form method="post" noValidate>
      <input
        type="hidden"
        name="submissionKey"
        value={errors ? (typed?.submissionKey ?? submissionKey) : submissionKey}
      />
      <Textarea
        name="body"
        rows={8}
        label={{ children: say("staff.day.body"), className: "govuk-label--m" }}
        errorMessage={errorAt("body")}
        value={typed?.body}
      />
      <Select
        name="language"
        label={{ children: say("handadd.language") }}
        errorMessage={errorAt("language")}
        value={typed?.language ?? language}
        items={options(languages)}
      />
      <Select
        name="area"
        label={{ children: say("handadd.area") }}
        errorMessage={errorAt("area")}
        value={typed?.area ?? ""}
        items={[{ value: "", text: t("handadd.noArea") }, ...options(areas)]}
      />
      <Whose {...props} />
      <Button preventDoubleClick>{say("staff.day.save")}</Button>
    </form>
  );
}

const WHOSE = ["spokenFor", "agreed", "groupSize", "communityGroup"];

/** Nearly every sheet is the writer's own, so that it takes no time to type: the question is folded until it is needed. */
function Whose({ communityGroups, errors, typed }: SheetFormProps) {
  const { say } = useTexts();
  const isRefused = errors !== undefined && WHOSE.some((field) => field in errors);
  const isOpen = isRefused || (typed?.spokenFor ?? "self") !== "self";
  return (
    <Details summary={say("staff.day.whose")} open={isOpen}>
      <SpokenForFields communityGroups={communityGroups} errors={errors} typed={typed} />
    </Details>
  );
}

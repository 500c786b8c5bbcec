import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Select } from "#app/ui/govuk/select.tsx";
import { Textarea } from "#app/ui/govuk/textarea.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";

type Choice = { id: string; name: string };

export type SheetFormProps = {
  areas: Choice[];
  languages: Choice[];
  /** The language that most people here write. */
  language: string;
  submissionKey: string;
  errors?: FieldErrors | undefined;
  typed?: Record<string, string> | undefined;
};

export function SheetForm({ areas, languages, language, submissionKey, errors, typed }: SheetFormProps) {
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
      <Button preventDoubleClick>{say("staff.day.save")}</Button>
    </form>
  );
}

import { Button } from "#app/ui/govuk/button.tsx";
import { Checkboxes } from "#app/ui/govuk/checkboxes.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import { type Choice, type ItemFormProps, withOwn } from "./form-page.ts";

/** The themes in use and those that the item has, ticked. */
export function ThemesForm({
  item,
  themes,
  prefix = "",
  query = "",
  errors,
  typed,
}: ItemFormProps & { themes: Choice[] }) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(errors);
  const ticked = typed ? (typed.themes ?? "").split("\n") : item.themes.map((theme) => theme.id);
  const all = withOwn(themes, item.themes);
  return (
    <form method="post" action={`/staff/triage/${item.id}/themes${query}`}>
      {all.length === 0 ? <p className="govuk-body">{say("triage.themes.noThemes")}</p> : null}
      {all.length === 0 ? null : (
        <>
          <Checkboxes
            name="themes"
            idPrefix={`${prefix}themes`}
            className="govuk-checkboxes--small"
            fieldset={{ legend: { children: say("triage.themes.legend") } }}
            errorMessage={errorAt("themes")}
            values={ticked}
            items={all.map((theme) => ({ value: theme.id, children: theme.name }))}
          />
          <Button>{say("triage.themes.save")}</Button>
        </>
      )}
    </form>
  );
}

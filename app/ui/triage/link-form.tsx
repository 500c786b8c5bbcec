import { INFLUENCES } from "#app/domain/actions/influence.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Fieldset } from "#app/ui/govuk/fieldset.tsx";
import { Radios } from "#app/ui/govuk/radios.tsx";
import { Select } from "#app/ui/govuk/select.tsx";
import { Textarea } from "#app/ui/govuk/textarea.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import type { ItemFormProps } from "./form-page.ts";

type LinkFormProps = ItemFormProps & { actions: { id: string; number: string; title: string }[] };

/** To which action, how strongly, and what was different before and after. */
export function LinkForm({ item, actions, prefix = "", query = "", errors, typed }: LinkFormProps) {
  const { t, say } = useTexts();
  const errorAt = useFieldErrors(errors);
  if (actions.length === 0) return <p className="govuk-body">{say("triage.links.noActions")}</p>;
  return (
    <form method="post" action={`/staff/triage/${item.id}/links${query}`} noValidate>
      <KeptThemes typed={typed} />
      <Select
        name="action"
        id={`${prefix}action`}
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
        idPrefix={`${prefix}influence`}
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
      <BeforeAndAfter prefix={prefix} errors={errors} typed={typed} />
      <Button>{say("triage.links.save")}</Button>
    </form>
  );
}

/** What was different before and after, for the influences that claim it. */
export function BeforeAndAfter({ prefix = "", errors, typed }: Omit<ItemFormProps, "item">) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <Fieldset legend={{ children: say("triage.links.beforeAfter") }}>
      {(["before", "after"] as const).map((name) => (
        <Textarea
          key={name}
          name={name}
          id={`${prefix}${name}`}
          rows={2}
          label={{ children: say(`triage.links.${name}`) }}
          hint={{ children: say("triage.links.hint") }}
          errorMessage={errorAt(name)}
          value={typed?.[name]}
        />
      ))}
    </Fieldset>
  );
}

/** A form of the desk that was refused comes back here: its themes are still part of it. */
function KeptThemes({ typed }: Pick<ItemFormProps, "typed">) {
  if (typed?.withThemes !== "yes") return null;
  const themes = (typed.themes ?? "").split("\n").filter(Boolean);
  return (
    <>
      <input type="hidden" name="withThemes" value="yes" />
      {themes.map((id) => (
        <input key={id} type="hidden" name="themes" value={id} />
      ))}
    </>
  );
}

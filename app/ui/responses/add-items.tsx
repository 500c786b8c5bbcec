import type { ReactNode } from "react";
import type { answeredForStaff } from "#app/domain/responses/answered-for-staff.server.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Select } from "#app/ui/govuk/select.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";

export type AddableAction = { id: string; number: string; title: string; items: number };

type AddItemsProps = {
  actions: AddableAction[];
  themes: { id: string; name: string }[];
  events: { id: string; name: string }[];
  errors?: FieldErrors | undefined;
};

/** Adding many at once: all of an action, the linked ones of a theme, the linked ones of an event. */
export function AddItems({ actions, themes, events, errors }: AddItemsProps) {
  const { t, say } = useTexts();
  return (
    <>
      <AddBy
        choice="linkedTo"
        name="action"
        label={say("staff.responses.items.byAction")}
        options={actions.map(({ id, number, title, items }) => ({
          value: id,
          text: t("staff.responses.items.actionOption", { number, title, items }),
        }))}
        errors={errors}
      />
      <AddBy
        choice="theme"
        name="theme"
        label={say("staff.responses.items.byTheme")}
        options={themes.map(({ id, name }) => ({ value: id, text: name }))}
        errors={errors}
      />
      <AddBy
        choice="event"
        name="event"
        label={say("staff.responses.items.byEvent")}
        options={events.map(({ id, name }) => ({ value: id, text: name }))}
        errors={errors}
      />
    </>
  );
}

type AddByProps = {
  choice: "linkedTo" | "theme" | "event";
  name: string;
  label: ReactNode;
  options: { value: string; text: string }[];
  errors: FieldErrors | undefined;
};

function AddBy({ choice, name, label, options, errors }: AddByProps) {
  const { t, say } = useTexts();
  const errorAt = useFieldErrors(errors);
  if (options.length === 0) return null;
  return (
    <form method="post" noValidate className="add-by">
      <input type="hidden" name="choice" value={choice} />
      <Select
        name={name}
        className="add-by__select"
        label={{ children: label }}
        errorMessage={errorAt(name)}
        items={[{ value: "", text: t("staff.responses.form.choose") }, ...options]}
      />
      <Button variant="secondary">{say("staff.responses.items.add")}</Button>
    </form>
  );
}

type Missing = Awaited<ReturnType<typeof answeredForStaff>>["missing"];

/** Items that are linked to another action as well stay unanswered until the response answers that one too. */
export function MissingActions({ missing }: { missing: Missing }) {
  const { say } = useTexts();
  if (missing.length === 0) return null;
  return (
    <form method="post" className="hints" noValidate>
      <input type="hidden" name="choice" value="actions" />
      <h2 className="govuk-heading-s">{say("staff.responses.items.missing")}</h2>
      <p className="govuk-body">{say("staff.responses.items.missingWhy")}</p>
      <ul className="govuk-list govuk-list--bullet">
        {missing.map(({ id, number, title, items }) => (
          <li key={id}>
            <input type="hidden" name="actions" value={id} />
            {say("staff.responses.items.actionOption", { number, title, items })}
          </li>
        ))}
      </ul>
      <Button variant="secondary">{say("staff.responses.items.addMissing")}</Button>
    </form>
  );
}

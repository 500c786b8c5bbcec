import type { ReactNode } from "react";
import { LISTINGS } from "#app/domain/events/schema.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Checkboxes } from "#app/ui/govuk/checkboxes.tsx";
import { Input } from "#app/ui/govuk/input.tsx";
import { Radios } from "#app/ui/govuk/radios.tsx";
import { Textarea } from "#app/ui/govuk/textarea.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";

export type EventFormProps = {
  /** The languages that may be spoken there, each under its own name. */
  languages: { code: string; name: string }[];
  values?: Record<string, string> | undefined;
  errors?: FieldErrors | undefined;
  button: ReactNode;
  /** The venues that there are: whoever chooses one does not spell it anew. */
  venues: { name: string; town: string | null }[];
  /** Never public, so nobody is asked who may know of it. */
  isPractice?: boolean;
};

const LINES = ["name", "hosts", "venue", "town"] as const;

/** Which of them may be chosen from what there is. */
const LISTS = { venue: "known-venues", town: "known-towns" } as const;

/** A community event; the same for a new one and for mending one. */
export function EventForm(form: EventFormProps) {
  const { languages, venues, values, errors, button, isPractice = false } = form;
  const { say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <form method="post" noValidate>
      {LINES.map((name) => (
        <Input
          key={name}
          name={name}
          label={{ children: say(`events.form.${name}`) }}
          errorMessage={errorAt(name)}
          value={values?.[name]}
          attributes={name in LISTS ? { list: LISTS[name as keyof typeof LISTS] } : {}}
        />
      ))}
      <datalist id={LISTS.venue}>
        {venues.map(({ name, town }) => (
          <option key={`${name}, ${town}`} value={name} label={`${name}, ${town}`} />
        ))}
      </datalist>
      <datalist id={LISTS.town}>
        {[...new Set(venues.map(({ town }) => town))].map((town) => (
          <option key={town} value={town ?? ""} />
        ))}
      </datalist>
      <When values={values} errors={errors} />
      <Checkboxes
        name="languages"
        className="govuk-checkboxes--small"
        fieldset={{ legend: { children: say("staff.event.languages") } }}
        hint={{ children: say("staff.event.languagesHint") }}
        errorMessage={errorAt("languages")}
        items={languages.map(({ code, name }) => ({
          value: code,
          children: <span lang={code}>{name}</span>,
        }))}
        values={values?.languages?.split("\n")}
      />
      {isPractice ? (
        <input type="hidden" name="listing" value={values?.listing ?? "hidden"} />
      ) : (
        <Radios
          name="listing"
          fieldset={{ legend: { children: say("events.form.listing") } }}
          errorMessage={errorAt("listing")}
          value={values?.listing ?? "full"}
          items={LISTINGS.map((listing) => ({
            value: listing,
            children: say(`events.listing.${listing}`),
            hint: { children: say(`events.listing.hint.${listing}`) },
          }))}
        />
      )}
      <Textarea
        name="summary"
        rows={4}
        label={{ children: say("events.form.summary") }}
        hint={{ children: say("events.form.summaryHint") }}
        errorMessage={errorAt("summary")}
        value={values?.summary}
      />
      <Button preventDoubleClick>{button}</Button>
    </form>
  );
}

function When({ values, errors }: Pick<EventFormProps, "values" | "errors">) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(errors);
  const field = (name: "date" | "startTime" | "endTime" | "opensOn" | "closesOn", type: "date" | "time") => (
    <Input
      name={name}
      type={type}
      className="govuk-input--width-10"
      label={{ children: say(`events.form.${name}`) }}
      errorMessage={errorAt(name)}
      value={values?.[name]}
    />
  );
  return (
    <>
      <div className="form-row">
        {field("date", "date")}
        {field("startTime", "time")}
        {field("endTime", "time")}
      </div>
      <div className="form-row">
        {field("opensOn", "date")}
        {field("closesOn", "date")}
      </div>
      <Input
        name="answerBy"
        type="date"
        className="govuk-input--width-10"
        label={{ children: say("events.form.answerBy") }}
        hint={{ children: say("events.form.answerByHint") }}
        errorMessage={errorAt("answerBy")}
        value={values?.answerBy}
      />
    </>
  );
}

import { IMPORT_FIELDS } from "#app/domain/feedback/imports/import-fields.ts";
import type { ReadingForm } from "#app/domain/feedback/imports/import-reading.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Fieldset } from "#app/ui/govuk/fieldset.tsx";
import { Select, type SelectItem } from "#app/ui/govuk/select.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import type { Looked } from "./looked.ts";

const WRITTEN = {
  delimiter: ["comma", "semicolon", "tab", "none"],
  encoding: ["utf-8", "windows-1252", "utf-16le", "utf-16be"],
  headings: ["yes", "no"],
  order: ["dayFirst", "monthFirst"],
} as const;

type Written = keyof typeof WRITTEN;

/** Sent by GET, so that another way to read the file has an address and stores nothing. */
export function ReadingFields({
  looked,
  errors,
}: {
  looked: Looked;
  errors: Record<string, string> | undefined;
}) {
  const { t, say } = useTexts();
  const errorAt = useFieldErrors(errors);
  const { columns, form } = looked;
  const names = columns.filter((name) => name !== "").map((name) => ({ value: name, text: name }));
  return (
    <form method="get">
      <Guess looked={looked} />
      <Fieldset legend={{ children: say("staff.import.written"), className: "govuk-fieldset__legend--m" }}>
        <div className="filter__fields">
          {asked(looked).map((name) => (
            <Select
              key={name}
              name={name}
              label={{ children: say(`staff.import.${name}`) }}
              hint={
                name === "order" && form.order === ""
                  ? { children: say("staff.import.orderUnknown") }
                  : undefined
              }
              errorMessage={errorAt(name)}
              items={choices(name, form, t)}
              value={form[name]}
            />
          ))}
        </div>
      </Fieldset>
      <Fieldset legend={{ children: say("staff.import.columns"), className: "govuk-fieldset__legend--m" }}>
        <div className="filter__fields">
          {IMPORT_FIELDS.map((name) => (
            <Select
              key={name}
              name={name}
              label={{ children: say(`staff.import.column.${name}`) }}
              errorMessage={errorAt(name)}
              items={[{ value: "", text: t("staff.import.noColumn") }, ...names]}
              value={form[name]}
            />
          ))}
        </div>
      </Fieldset>
      <Button variant="secondary">{say("staff.import.show")}</Button>
    </form>
  );
}

/** What was guessed, in a sentence: nobody should have to find out from the fields. */
function Guess({ looked: { form, isGuess, dates } }: { looked: Looked }) {
  const { t, say } = useTexts();
  if (!isGuess) return <p className="govuk-body">{say("staff.import.asChosen")}</p>;
  const parts = (["delimiter", "encoding", "headings"] as const).flatMap((name) =>
    form[name] === ""
      ? []
      : [t(`staff.import.guess.${name}.${form[name]}` as "staff.import.guess.headings.yes")],
  );
  const order =
    dates === "dayFirst" || dates === "monthFirst" ? [t(`staff.import.guess.order.${dates}`)] : [];
  return (
    <>
      <p className="govuk-body">{say("staff.import.guess")}</p>
      <ul className="govuk-list govuk-list--bullet">
        {[...(form.delimiter === "" ? [t("staff.import.guess.workbook")] : []), ...parts, ...order].map(
          (part) => (
            <li key={part}>{part}</li>
          ),
        )}
      </ul>
    </>
  );
}

/** Of a workbook nothing is asked that only a text has; the order of dates, only where it makes a difference. */
function asked({ form, dates }: Looked): Written[] {
  return (Object.keys(WRITTEN) as Written[]).filter((name) => {
    if (name === "order") return dates !== "clear";
    return name === "headings" || form.delimiter !== "";
  });
}

function choices(name: Written, form: ReadingForm, t: ReturnType<typeof useTexts>["t"]): SelectItem[] {
  const items = WRITTEN[name].map((value) => ({
    value,
    text: t(`staff.import.${name}.${value}` as "staff.import.headings.yes"),
  }));
  return name === "order" && form.order === ""
    ? [{ value: "", text: t("staff.import.choose.order") }, ...items]
    : items;
}

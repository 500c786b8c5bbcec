import type { ActionParts } from "#app/domain/actions/parts/parts-for-staff.server.ts";
import type { TextKey } from "#app/platform/texts.ts";
import { plannedDate } from "#app/ui/actions/planned-date.ts";
import { useTexts } from "#app/ui/page-context.tsx";
import { PartField } from "./part-field.tsx";
import { PartLine, PartPage } from "./part-page.tsx";
import { partsAddress, withdrawalAddress } from "./parts-address.ts";
import { type PartFields, SaidDateField } from "./said-date-field.tsx";

type MeasurePageProps = PartFields & {
  title: string;
  action: Pick<ActionParts, "id" | "number" | "isFrozen">;
  measure: ActionParts["measures"][number];
  done?: TextKey | undefined;
};

/** The readings of one measure, latest first, and adding another one. */
export function MeasurePage({ title, action, measure, done, ...fields }: MeasurePageProps) {
  const texts = useTexts();
  const { say, number } = texts;
  return (
    <PartPage
      {...{ title, action, done, errors: fields.errors }}
      intro="staff.parts.readings.words"
      formTitle="staff.parts.reading.new"
      button="staff.parts.add"
      back={partsAddress(action.id, "measures")}
      form={
        <>
          <PartField {...fields} name="value" as="number" label="action.measure.value" />
          <SaidDateField {...fields} name="due" label="staff.parts.measure.when" />
        </>
      }
    >
      <ol className="results">
        {measure.readings.map((reading) => (
          <PartLine
            key={reading.id}
            title={`${number(reading.value)} ${measure.unit}`}
            facts={plannedDate(texts, reading)}
            why={reading.withdrawnWhy}
          >
            <a
              className="govuk-link"
              href={withdrawalAddress(action.id, { measure: measure.id, reading: reading.id })}
            >
              {say("staff.parts.withdraw")}
              <span className="govuk-visually-hidden"> {plannedDate(texts, reading)}</span>
            </a>
          </PartLine>
        ))}
      </ol>
    </PartPage>
  );
}

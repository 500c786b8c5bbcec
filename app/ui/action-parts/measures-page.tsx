import type { ActionParts } from "#app/domain/actions/parts/parts-for-staff.server.ts";
import type { TextKey } from "#app/platform/texts.ts";
import { plannedDate } from "#app/ui/actions/planned-date.ts";
import { useTexts } from "#app/ui/page-context.tsx";
import { PartField } from "./part-field.tsx";
import { PartLine, PartPage } from "./part-page.tsx";
import { measureAddress, withdrawalAddress } from "./parts-address.ts";
import { type PartFields, SaidDateField } from "./said-date-field.tsx";

type MeasuresPageProps = PartFields & { title: string; action: ActionParts; done?: TextKey | undefined };

/** How anyone can tell whether the objectives of an action are met. */
export function MeasuresPage({ title, action, done, ...fields }: MeasuresPageProps) {
  const texts = useTexts();
  const { say, t, number } = texts;
  return (
    <PartPage
      {...{ title, action, done, errors: fields.errors }}
      intro="staff.parts.measures.words"
      formTitle="staff.parts.measure.new"
      button="staff.parts.add"
      form={
        <>
          <PartField {...fields} name="title" label="staff.parts.measure.title" />
          <PartField
            {...fields}
            name="objective"
            label="staff.parts.measure.objective"
            hint="staff.parts.measure.objective.hint"
          />
          <PartField {...fields} name="source" label="staff.parts.measure.source" />
          <PartField
            {...fields}
            name="unit"
            label="staff.parts.measure.unit"
            hint="staff.parts.measure.unit.hint"
          />
          <PartField {...fields} name="baseline" as="number" label="staff.parts.measure.baseline" />
          <SaidDateField {...fields} name="due" label="staff.parts.measure.when" />
        </>
      }
    >
      <ol className="results">
        {action.measures.map(({ id, title: name, unit, baseline, readings, withdrawnWhy }) => (
          <PartLine
            key={id}
            title={
              <a className="govuk-link" href={measureAddress(action.id, id)}>
                {name}
              </a>
            }
            facts={`${t("action.measure.start", {
              value: `${number(baseline.value)} ${unit}`,
              date: plannedDate(texts, baseline),
            })} · ${t("staff.parts.measure.readings", { count: readings.length })}`}
            why={withdrawnWhy}
          >
            <a className="govuk-link" href={withdrawalAddress(action.id, { measure: id })}>
              {say("staff.parts.withdraw")}
              <span className="govuk-visually-hidden"> {name}</span>
            </a>
          </PartLine>
        ))}
      </ol>
    </PartPage>
  );
}

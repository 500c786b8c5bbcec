import type { PlanChanges } from "#app/domain/actions/plan-reading/describe-plan-changes.ts";
import type { PlannedDate } from "#app/domain/actions/plan-reading/planned-action.ts";
import type { TextKey } from "#app/platform/texts.ts";
import { Details } from "#app/ui/govuk/details.tsx";
import { SummaryList } from "#app/ui/govuk/summary-list.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

type FieldChange = PlanChanges["changed"][number]["fields"][number];

/** What confirming would do to the plan; for what changes, each field before and after. */
export function PlanChangesShown({ changes }: { changes: PlanChanges }) {
  const { say } = useTexts();
  const numbers = (list: string[]) => (list.length > 0 ? list.join(", ") : say("plan.changes.none"));
  return (
    <section>
      <h2 className="govuk-heading-m">{say("plan.changes.title")}</h2>
      <SummaryList
        rows={[
          { term: say("plan.changes.added"), value: numbers(changes.added.map(({ number }) => number)) },
          { term: say("plan.changes.changed"), value: numbers(changes.changed.map(({ number }) => number)) },
          { term: say("plan.changes.unchanged"), value: numbers(changes.unchanged) },
          changes.missing.length > 0 && {
            term: say("plan.changes.missing"),
            value: numbers(changes.missing),
          },
        ]}
      />
      {changes.changed.map(({ number, fields }) => (
        <Details key={number} summary={say("actions.number", { number })}>
          {fields.map((change) => (
            <FieldChanged key={change.field} change={change} />
          ))}
        </Details>
      ))}
    </section>
  );
}

function FieldChanged({ change }: { change: FieldChange }) {
  const { say } = useTexts();
  const nothing = say("plan.changes.nothing");
  return (
    <div className="plan-change">
      <h3 className="govuk-heading-s">{say(`plan.field.${change.field}` as TextKey)}</h3>
      <p className="govuk-body">
        <del>
          <span className="govuk-visually-hidden">{say("plan.changes.before")}: </span>
          {wordsOf(change.before) || nothing}
        </del>
      </p>
      <p className="govuk-body">
        <ins>
          <span className="govuk-visually-hidden">{say("plan.changes.after")}: </span>
          {wordsOf(change.after) || nothing}
        </ins>
      </p>
    </div>
  );
}

function wordsOf(value: FieldChange["before"]): string {
  if (value === null || typeof value === "string") return value ?? "";
  if (!Array.isArray(value)) return value.text || (value as PlannedDate).date || "";
  return value.map((one) => (typeof one === "string" ? one : `${one.heading}: ${one.text}`)).join(" · ");
}

import type { ActionParts } from "#app/domain/actions/parts/parts-for-staff.server.ts";
import type { TextKey } from "#app/platform/texts.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Select } from "#app/ui/govuk/select.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import { PartLine, PartPage } from "./part-page.tsx";
import type { PartFields } from "./said-date-field.tsx";

type RelationsPageProps = PartFields & { title: string; action: ActionParts; done?: TextKey | undefined };

/** The other actions that an action has to do with; what the plan's document says waits for a person to confirm it. */
export function RelationsPage({ title, action, done, typed, errors }: RelationsPageProps) {
  const { t, say } = useTexts();
  const errorAt = useFieldErrors(errors);
  const known = action.related.map(({ id }) => id);
  return (
    <PartPage
      {...{ title, action, done, errors }}
      intro="staff.parts.relations.words"
      formTitle="staff.parts.relation.new"
      button="staff.parts.add"
      form={
        <Select
          name="other"
          className="select--wide"
          label={{ children: say("staff.actions.action"), className: "govuk-label--s" }}
          value={typed.other ?? ""}
          errorMessage={errorAt("other")}
          items={[
            { value: "", text: t("staff.responses.form.choose") },
            ...action.others
              .filter(({ id }) => !known.includes(id))
              .map((one) => ({ value: one.id, text: `${one.number}: ${one.title}` })),
          ]}
        />
      }
    >
      <ol className="results">
        {action.related.map(({ id, number, title: name, isConfirmed }) => (
          <PartLine
            key={id}
            title={`${number}: ${name}`}
            facts={say(isConfirmed ? "staff.parts.relation.confirmed" : "staff.parts.relation.suggested")}
          >
            {isConfirmed || action.isFrozen ? null : (
              <form method="post">
                <input type="hidden" name="other" value={id} />
                <Button variant="secondary">
                  {say("staff.parts.relation.confirm")}
                  <span className="govuk-visually-hidden"> {number}</span>
                </Button>
              </form>
            )}
            {action.isFrozen ? null : (
              <form method="post" action={`/staff/actions/${action.id}/relations/${id}/end`}>
                <Button variant="secondary">
                  {say("staff.parts.relation.end")}
                  <span className="govuk-visually-hidden"> {number}</span>
                </Button>
              </form>
            )}
          </PartLine>
        ))}
      </ol>
    </PartPage>
  );
}

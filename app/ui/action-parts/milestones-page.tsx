import type { ActionParts } from "#app/domain/actions/parts/parts-for-staff.server.ts";
import type { TextKey } from "#app/platform/texts.ts";
import { plannedDate } from "#app/ui/actions/planned-date.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Input } from "#app/ui/govuk/input.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { PartField } from "./part-field.tsx";
import { PartLine, PartPage } from "./part-page.tsx";
import { withdrawalAddress } from "./parts-address.ts";
import { type PartFields, SaidDateField } from "./said-date-field.tsx";

type MilestonesPageProps = PartFields & {
  title: string;
  action: ActionParts;
  today: string;
  done?: TextKey | undefined;
};

/** The steps on the way of an action: by when, and when they were reached. */
export function MilestonesPage({ title, action, today, done, ...fields }: MilestonesPageProps) {
  const texts = useTexts();
  const { say, t } = texts;
  return (
    <PartPage
      {...{ title, action, done, errors: fields.errors }}
      intro="staff.parts.milestones.words"
      formTitle="staff.parts.milestone.new"
      button="staff.parts.add"
      form={
        <>
          <PartField {...fields} name="title" label="staff.parts.milestone.title" />
          <SaidDateField {...fields} name="due" label="promise.due" />
        </>
      }
    >
      <ol className="results">
        {action.milestones.map(({ id, title: name, due, reachedOn, withdrawnWhy }) => (
          <PartLine
            key={id}
            title={name}
            facts={
              reachedOn
                ? t("action.milestone.reached", {
                    date: plannedDate(texts, { date: reachedOn, precision: "day" }),
                  })
                : t("action.milestone.by", { date: plannedDate(texts, due) })
            }
            why={withdrawnWhy}
          >
            {reachedOn || action.isFrozen ? null : <Reached {...{ id, name, today, actionId: action.id }} />}
            <a className="govuk-link" href={withdrawalAddress(action.id, { milestone: id })}>
              {say("staff.parts.withdraw")}
              <span className="govuk-visually-hidden"> {name}</span>
            </a>
          </PartLine>
        ))}
      </ol>
    </PartPage>
  );
}

function Reached(of: { id: string; name: string; today: string; actionId: string }) {
  const { say } = useTexts();
  return (
    <form
      method="post"
      action={`/staff/actions/${of.actionId}/milestones/${of.id}`}
      className="toolbar"
      noValidate
    >
      <Input
        id={`reached-${of.id}`}
        name="reachedOn"
        type="date"
        className="govuk-input--width-10"
        label={{
          children: (
            <>
              {say("staff.parts.milestone.reachedOn")}
              <span className="govuk-visually-hidden"> {of.name}</span>
            </>
          ),
        }}
        value={of.today}
      />
      <Button variant="secondary">{say("staff.parts.milestone.reached")}</Button>
    </form>
  );
}

import type { ActionParts } from "#app/domain/actions/parts/parts-for-staff.server.ts";
import type { TextKey } from "#app/platform/texts.ts";
import { plannedDate } from "#app/ui/actions/planned-date.ts";
import { useTexts } from "#app/ui/page-context.tsx";
import { ActivityFields } from "./activity-fields.tsx";
import { PartLine, PartPage } from "./part-page.tsx";
import { withdrawalAddress } from "./parts-address.ts";
import type { PartFields } from "./said-date-field.tsx";

type ActivitiesPageProps = PartFields & { title: string; action: ActionParts; done?: TextKey | undefined };

/** The workshops and other activities of an action. */
export function ActivitiesPage({ title, action, done, ...fields }: ActivitiesPageProps) {
  const texts = useTexts();
  const { say } = texts;
  const address = `/staff/actions/${action.id}/activities`;
  return (
    <PartPage
      {...{ title, action, done, errors: fields.errors }}
      intro="staff.parts.activities.words"
      formTitle="staff.parts.activity.new"
      button="staff.parts.add"
      form={<ActivityFields {...fields} />}
    >
      <ol className="results">
        {action.activities.map(({ id, title: name, place, state, start, end, withdrawnWhy }) => (
          <PartLine
            key={id}
            title={name}
            facts={[
              texts.t("action.dates", { start: plannedDate(texts, start), close: plannedDate(texts, end) }),
              place,
              texts.t(`action.activity.${state}`),
            ]
              .filter(Boolean)
              .join(" · ")}
            why={withdrawnWhy}
          >
            <a className="govuk-link" href={`${address}/${id}`}>
              {say("staff.parts.edit")}
              <span className="govuk-visually-hidden"> {name}</span>
            </a>
            <a className="govuk-link" href={withdrawalAddress(action.id, { activity: id })}>
              {say("staff.parts.withdraw")}
              <span className="govuk-visually-hidden"> {name}</span>
            </a>
          </PartLine>
        ))}
      </ol>
    </PartPage>
  );
}

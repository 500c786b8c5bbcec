import type { StaffPromise } from "#app/domain/actions/promises/promises-for-staff.server.ts";
import type { TextKey } from "#app/platform/texts.ts";
import { Table } from "#app/ui/govuk/table.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useSaidDate } from "./promise-dates.tsx";
import { PromiseStanding } from "./promise-standing.tsx";

type StaffPromiseListProps = {
  caption: string;
  promises: StaffPromise[];
  /** What is said where there is none. */
  none?: TextKey;
};

/** Promises for staff, in the order in which they are given. */
export function StaffPromiseList({ caption, promises, none = "promises.none" }: StaffPromiseListProps) {
  const { t, say, number } = useTexts();
  const dateOf = useSaidDate();
  if (promises.length === 0) return <p className="govuk-body">{say(none)}</p>;
  return (
    <Table
      caption={caption}
      captionClassName="govuk-visually-hidden"
      stackOnPhone
      head={[
        { children: t("staff.promise.promise") },
        { children: t("promise.who") },
        { children: t("promise.due") },
        { children: t("staff.promise.slips"), format: "numeric" },
        { children: t("promise.standing") },
      ]}
      rows={promises.map((promise) => [
        {
          className: "table__words",
          children: (
            <a className="govuk-link" href={`/staff/promises/${promise.id}`}>
              {promise.words}
            </a>
          ),
        },
        { children: promise.organisation.name },
        { children: dateOf(promise.due) },
        { children: number(promise.slips), format: "numeric" as const },
        { children: <PromiseStanding promise={promise} /> },
      ])}
    />
  );
}

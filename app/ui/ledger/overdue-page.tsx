import type { StaffPromise } from "#app/domain/actions/promises/promises-for-staff.server.ts";
import type { SilenceToTell } from "#app/domain/actions/silence/silences.server.ts";
import type { LateLine, Overdue } from "#app/domain/insights/overdue.server.ts";
import { plannedDate } from "#app/ui/actions/planned-date.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Table } from "#app/ui/govuk/table.tsx";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { StaffPromiseList } from "#app/ui/promises/staff-promise-list.tsx";
import { LateTable } from "./late-table.tsx";

type OverduePageProps = {
  title: string;
  promises: { readWithinDays: number; answerWithinDays: number };
  late: Overdue;
  silent: SilenceToTell[];
  /** Promises past their date; null for whom they are no business of. */
  past: StaffPromise[] | null;
  mayTell: boolean;
};

/** What is later than promised, by how late it is and by event; each number leads to exactly those items. */
export function OverduePage({ title, promises, late, silent, past, mayTell }: OverduePageProps) {
  const { say } = useTexts();
  const section = (kind: "unread" | "unanswered", lines: LateLine[], promised: number) => (
    <section aria-labelledby={kind}>
      <h2 className="govuk-heading-m" id={kind}>
        {say(`staff.overdue.${kind}`)}
      </h2>
      <p className="govuk-body">{say(`staff.overdue.${kind}Promise`, { days: promised })}</p>
      <LateTable kind={kind} lines={lines} periods={late.periods[kind]} />
    </section>
  );
  return (
    <StaffFrame>
      <h1 className="govuk-heading-l">{title}</h1>
      {section("unread", late.unread, promises.readWithinDays)}
      {section("unanswered", late.unanswered, promises.answerWithinDays)}
      <SilentActions silent={silent} mayTell={mayTell} />
      {past ? <PastPromises promises={past} /> : null}
    </StaffFrame>
  );
}

/** What was promised by a day that is over, until somebody says what came of it. */
function PastPromises({ promises }: { promises: StaffPromise[] }) {
  const { say, t } = useTexts();
  return (
    <section aria-labelledby="promises">
      <h2 className="govuk-heading-m" id="promises">
        {say("staff.overdue.promises")}
      </h2>
      <p className="govuk-body">{say("staff.overdue.promisesMean")}</p>
      <StaffPromiseList
        caption={t("staff.overdue.promises")}
        promises={promises}
        none="staff.overdue.promisesNone"
      />
    </section>
  );
}

/** Actions without an update in time, and those that will be within a week, each leading to where progress is told. */
function SilentActions({ silent, mayTell }: Pick<OverduePageProps, "silent" | "mayTell">) {
  const texts = useTexts();
  const { say, t, number, date } = texts;
  return (
    <section aria-labelledby="silent">
      <h2 className="govuk-heading-m" id="silent">
        {say("staff.overdue.silent")}
      </h2>
      <p className="govuk-body">{say("staff.overdue.silentMeans")}</p>
      {silent.length === 0 ? (
        <p className="govuk-body">{say("staff.overdue.silentNone")}</p>
      ) : (
        <Table
          caption={t("staff.overdue.silent")}
          captionClassName="govuk-visually-hidden"
          stackOnPhone
          head={[
            { children: t("staff.actions.action") },
            { children: t("staff.overdue.silentDue") },
            { children: t("staff.overdue.silentDays"), format: "numeric" },
            { children: t("staff.overdue.told") },
          ]}
          rows={silent.map(({ id, number: no, title, dueBy, days, toldAt }) => [
            {
              className: "table__words",
              children: (
                <a className="govuk-link" href={`/staff/actions/${id}`}>
                  {no}. {title}
                </a>
              ),
            },
            { children: plannedDate(texts, { date: dueBy, precision: "day" }) },
            { children: number(days), format: "numeric" as const },
            {
              children: toldAt ? (
                date(toldAt)
              ) : mayTell ? (
                <ToldForm actionId={id} dueBy={dueBy} title={title} />
              ) : (
                say("staff.overdue.notTold")
              ),
            },
          ])}
        />
      )}
    </section>
  );
}

function ToldForm({ actionId, dueBy, title }: { actionId: string; dueBy: string; title: string }) {
  const { say } = useTexts();
  return (
    <form method="post" action={`/staff/actions/${actionId}/silence`}>
      <input type="hidden" name="dueBy" value={dueBy} />
      <Button variant="secondary" className="govuk-!-margin-bottom-0">
        {say("staff.overdue.tell")}
        <span className="govuk-visually-hidden">: {title}</span>
      </Button>
    </form>
  );
}

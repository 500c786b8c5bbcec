import type { QueueRow } from "#app/domain/triage/queue.server.ts";
import type { QueueFilters } from "#app/domain/triage/schema.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Pagination } from "#app/ui/govuk/pagination.tsx";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { queueAddress } from "./queue-address.ts";
import { type QueueChoices, QueueFilterForm } from "./queue-filters.tsx";
import { QueueList } from "./queue-list.tsx";

type QueuePageProps = {
  title: string;
  filters: QueueFilters;
  choices: QueueChoices;
  rows: QueueRow[];
  count: number;
  next: string | null;
};

export function QueuePage({ title, filters, choices, rows, count, next }: QueuePageProps) {
  const { t, say } = useTexts();
  const isFiltered = queueAddress({ ...filters, after: "" }) !== "/staff/triage";
  const step = (after: string, words: "next" | "first") => ({
    href: queueAddress({ ...filters, after }),
    children: say(`triage.page.${words}`),
  });
  return (
    <StaffFrame>
      <div className="toolbar">
        <h1 className="govuk-heading-l">{title}</h1>
        <Button href="/staff/feedback/new" variant="secondary">
          {say("triage.add")}
        </Button>
      </div>
      <QueueFilterForm filters={filters} choices={choices} isOpen={isFiltered} />
      <p className="count" role="status">
        {say("triage.count", { count })}
      </p>
      {rows.length === 0 ? (
        <p className="govuk-body">{say(isFiltered ? "triage.empty" : "triage.emptyWaiting")}</p>
      ) : (
        <QueueList rows={rows} />
      )}
      {next || filters.after ? (
        <Pagination
          label={t("triage.page.label")}
          {...(filters.after ? { previous: step("", "first") } : {})}
          {...(next ? { next: step(next, "next") } : {})}
        />
      ) : null}
    </StaffFrame>
  );
}

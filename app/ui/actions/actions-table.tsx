import type { PlanActionLine } from "#app/domain/actions/plan-actions.server.ts";
import { Table } from "#app/ui/govuk/table.tsx";
import { Tag } from "#app/ui/govuk/tag.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { ActionStatusTag } from "./action-status-tag.tsx";
import { calendarDay } from "./planned-date.ts";

const COLUMNS = ["number", "action", "status", "public", "links", "progress"] as const;

/** Every action of the plan, for staff. */
export function ActionsTable({ actions }: { actions: PlanActionLine[] }) {
  const texts = useTexts();
  const { t, say, number } = texts;
  return (
    <Table
      caption={t("staff.actions.title")}
      captionClassName="govuk-visually-hidden"
      stackOnPhone
      head={COLUMNS.map((column) => ({ children: t(`staff.actions.${column}`) }))}
      rows={actions.map((action) => [
        { children: action.number },
        {
          className: "table__words",
          children: (
            <a className="govuk-link" href={`/staff/actions/${action.id}`}>
              {action.title || say("staff.actions.untitled")}
            </a>
          ),
        },
        {
          children: (
            <span className="tags">
              <ActionStatusTag status={action.status} />
              {action.needsReview ? <Tag colour="orange">{say("staff.actions.review")}</Tag> : null}
            </span>
          ),
        },
        { children: say(action.isPublic ? "staff.actions.public.yes" : "staff.actions.public.no") },
        { children: number(action.links) },
        {
          children: action.lastProgressOn
            ? calendarDay(texts, action.lastProgressOn)
            : say("staff.actions.progress.never"),
        },
      ])}
    />
  );
}

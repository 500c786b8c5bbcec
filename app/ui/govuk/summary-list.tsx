import type { ReactNode } from "react";
import { type Attributes, type Falsy, tokens } from "#app/ui/govuk/attributes.ts";
import { type SummaryAction, SummaryActionLink } from "#app/ui/govuk/summary-action.tsx";
import { SummaryCard, type SummaryCardProps } from "#app/ui/govuk/summary-card.tsx";

export type SummaryRow = {
  term: ReactNode;
  value?: ReactNode;
  /** Left out while other rows have some: the row is marked as having none. */
  actions?: readonly SummaryAction[] | undefined;
  className?: string | undefined;
  termClassName?: string | undefined;
  valueClassName?: string | undefined;
  actionsClassName?: string | undefined;
};

type SummaryListProps = {
  rows: readonly (SummaryRow | Falsy)[];
  card?: Omit<SummaryCardProps, "children"> | undefined;
  className?: string | undefined;
  attributes?: Attributes | undefined;
};

export function SummaryList({ rows, card, className, attributes }: SummaryListProps) {
  const someHaveActions = rows.some((row) => (row ? row.actions?.length : false));
  const list = (
    <dl className={tokens("govuk-summary-list", className)} {...attributes}>
      {rows.map(
        (row, position) =>
          row && (
            <div
              key={position}
              className={tokens(
                "govuk-summary-list__row",
                someHaveActions && !row.actions && "govuk-summary-list__row--no-actions",
                row.className,
              )}
            >
              <dt className={tokens("govuk-summary-list__key", row.termClassName)}>{row.term}</dt>
              <dd className={tokens("govuk-summary-list__value", row.valueClassName)}>{row.value}</dd>
              <RowActions row={row} cardTitle={card?.title} />
            </div>
          ),
      )}
    </dl>
  );
  return card ? <SummaryCard {...card}>{list}</SummaryCard> : list;
}

function RowActions({ row, cardTitle }: { row: SummaryRow; cardTitle: ReactNode }) {
  const actions = row.actions ?? [];
  const [only] = actions;
  if (!only) return null;
  return (
    <dd className={tokens("govuk-summary-list__actions", row.actionsClassName)}>
      {actions.length === 1 ? (
        <SummaryActionLink action={only} cardTitle={cardTitle} />
      ) : (
        <ul className="govuk-summary-list__actions-list">
          {actions.map((action, position) => (
            <li key={position} className="govuk-summary-list__actions-list-item">
              <SummaryActionLink action={action} cardTitle={cardTitle} />
            </li>
          ))}
        </ul>
      )}
    </dd>
  );
}

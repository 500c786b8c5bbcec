import type { ReactNode, TdHTMLAttributes } from "react";
import { type Attributes, type Falsy, tokens } from "#app/ui/govuk/attributes.ts";

export type TableCell = {
  children?: ReactNode;
  format?: "numeric" | undefined;
  colSpan?: number | undefined;
  rowSpan?: number | undefined;
  className?: string | undefined;
  attributes?: Attributes<TdHTMLAttributes<HTMLTableCellElement>> | undefined;
};

export type TableProps = {
  caption?: string | undefined;
  captionClassName?: string | undefined;
  head?: readonly TableCell[] | undefined;
  rows: readonly (readonly TableCell[] | Falsy)[];
  firstCellIsHeader?: boolean | undefined;
  /** On a phone each row becomes a small list, each cell under the text of its column's head. */
  stackOnPhone?: boolean | undefined;
  className?: string | undefined;
  attributes?: Attributes | undefined;
};

export function Table(props: TableProps) {
  const { caption, captionClassName, head, rows, firstCellIsHeader, stackOnPhone } = props;
  return (
    <table
      className={tokens("govuk-table", stackOnPhone && "table--stacked", props.className)}
      {...props.attributes}
    >
      {caption && <caption className={tokens("govuk-table__caption", captionClassName)}>{caption}</caption>}
      {head && (
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {head.map((cell, position) => (
              <Cell key={position} cell={cell} scope="col" />
            ))}
          </tr>
        </thead>
      )}
      <tbody className="govuk-table__body">
        {rows.map(
          (row, rowPosition) =>
            row && (
              <tr key={rowPosition} className="govuk-table__row">
                {row.map((cell, position) => {
                  const isHeader = firstCellIsHeader && position === 0;
                  return (
                    <Cell
                      key={position}
                      cell={cell}
                      scope={isHeader ? "row" : undefined}
                      columnName={stackOnPhone && !isHeader ? head?.[position]?.children : undefined}
                    />
                  );
                })}
              </tr>
            ),
        )}
      </tbody>
    </table>
  );
}

type CellProps = {
  cell: TableCell;
  scope?: "col" | "row" | undefined;
  columnName?: ReactNode;
};

function Cell({ cell, scope, columnName }: CellProps) {
  const Element = scope ? "th" : "td";
  const base = scope ? "govuk-table__header" : "govuk-table__cell";
  const format = cell.format && scope !== "row" && `${base}--${cell.format}`;
  return (
    <Element
      scope={scope}
      className={tokens(base, format, cell.className)}
      colSpan={cell.colSpan}
      rowSpan={cell.rowSpan}
      data-label={typeof columnName === "string" ? columnName : undefined}
      {...cell.attributes}
    >
      {cell.children}
    </Element>
  );
}

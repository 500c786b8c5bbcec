import { Details } from "#app/ui/govuk/details.tsx";
import { Table } from "#app/ui/govuk/table.tsx";

type ChartTableProps = {
  summary: string;
  caption: string;
  labelHead: string;
  valueHead: string;
  /** The values as people read them. */
  rows: readonly { label: string; valueText: string }[];
};

/** The numbers of a chart for those who do not see it: folded on a screen, open on paper. */
export function ChartTable({ summary, caption, labelHead, valueHead, rows }: ChartTableProps) {
  return (
    <Details summary={summary} className="chart-table">
      <Table
        caption={caption}
        captionClassName="govuk-visually-hidden"
        firstCellIsHeader
        head={[{ children: labelHead }, { children: valueHead, format: "numeric" }]}
        rows={rows.map((row) => [{ children: row.label }, { children: row.valueText, format: "numeric" }])}
      />
    </Details>
  );
}

import { Details } from "#app/ui/govuk/details.tsx";
import { Table } from "#app/ui/govuk/table.tsx";

export type ChartTexts = {
  /** What the chart says, as a sentence. */
  headline: string;
  tableSummary: string;
  labelHead: string;
  valueHead: string;
};

type ChartTableProps = {
  texts: ChartTexts;
  /** The values as people read them. */
  rows: readonly { label: string; valueText: string }[];
};

/** The numbers of a chart for those who do not see it: folded on a screen, open on paper. */
export function ChartTable({ texts, rows }: ChartTableProps) {
  return (
    <Details summary={texts.tableSummary} className="chart-table">
      <Table
        caption={texts.headline}
        captionClassName="govuk-visually-hidden"
        firstCellIsHeader
        head={[{ children: texts.labelHead }, { children: texts.valueHead, format: "numeric" }]}
        rows={rows.map((row) => [{ children: row.label }, { children: row.valueText, format: "numeric" }])}
      />
    </Details>
  );
}

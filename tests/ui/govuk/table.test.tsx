import { Table } from "#app/ui/govuk/table.tsx";
import { look, type PartOptions, part, testAgainstFixtures } from "#tests/support/govuk-fixtures.ts";

type CellOptions = PartOptions & { format?: "numeric"; colspan?: number; rowspan?: number };

type Options = PartOptions & {
  caption?: string;
  captionClasses?: string;
  firstCellIsHeader?: boolean;
  head?: CellOptions[];
  rows: (CellOptions[] | null | false | "")[];
};

testAgainstFixtures<Options>({
  component: "table",
  render: (options) => (
    <Table
      {...look(options)}
      caption={options.caption}
      captionClassName={options.captionClasses}
      firstCellIsHeader={options.firstCellIsHeader}
      head={options.head?.map(cellOf)}
      rows={options.rows.map((row) => (row ? row.map(cellOf) : row))}
    />
  ),
});

function cellOf({ format, colspan, rowspan, ...cell }: CellOptions) {
  return { ...part(cell), format, colSpan: colspan, rowSpan: rowspan };
}

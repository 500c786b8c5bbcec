import type { ResidentData } from "#app/domain/operator/data-map/data-map.ts";
import { Table } from "#app/ui/govuk/table.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

type KeptDataProps = { kept: ResidentData[]; keepWordsMonths: number };

/** What is kept about residents, why and how long, as the data map has it. */
export function KeptData({ kept, keepWordsMonths }: KeptDataProps) {
  const { t, say } = useTexts();
  return (
    <Table
      stackOnPhone
      firstCellIsHeader
      head={(["what", "why", "keep"] as const).map((column) => ({ children: t(`data.table.${column}`) }))}
      rows={kept.map(({ what, why, keep }) => [
        { children: say(`data.what.${what}`) },
        { children: say(`data.why.${why}`) },
        { children: say(`data.keep.${keep}`, { keepWordsMonths }) },
      ])}
    />
  );
}

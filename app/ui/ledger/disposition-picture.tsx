import { type Balance, DISPOSITIONS } from "#app/domain/ledger/dispositions.ts";
import { ChartTable } from "#app/ui/charts/chart-table.tsx";
import { DispositionBar, type DispositionBarProps } from "#app/ui/charts/disposition-bar.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

/** A balance as a bar with its key and its table. */
export function DispositionPicture({ balance, caption }: { balance: Balance; caption: string }) {
  const { t, number } = useTexts();
  const texts = Object.fromEntries(
    DISPOSITIONS.map((name) => [name, { label: t(`disposition.${name}`), count: number(balance[name]) }]),
  ) as DispositionBarProps["texts"];
  return (
    <>
      <DispositionBar counts={balance} texts={texts} />
      <ChartTable
        texts={{
          headline: caption,
          tableSummary: t("action.shaped.table"),
          labelHead: t("responses.filter.heading"),
          valueHead: t("action.shaped.count"),
        }}
        rows={(["received", ...DISPOSITIONS.toReversed()] as const).map((name) => ({
          label: t(`disposition.${name}`),
          valueText: number(balance[name]),
        }))}
      />
    </>
  );
}

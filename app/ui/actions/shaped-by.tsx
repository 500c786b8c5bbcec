import { INFLUENCES, type Influence } from "#app/domain/actions/influence.ts";
import { BarChart } from "#app/ui/charts/bar-chart.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

/** How many things that people said shaped an action, by how strongly. */
export function ShapedBy({ shapedBy }: { shapedBy: { influence: Influence; items: number }[] }) {
  const { t, say, number, direction } = useTexts();
  const total = shapedBy.reduce((sum, { items }) => sum + items, 0);
  if (total === 0) return <p className="govuk-body">{say("action.shaped.none")}</p>;
  const rows = INFLUENCES.flatMap((influence) => {
    const items = shapedBy.find((one) => one.influence === influence)?.items ?? 0;
    return items > 0
      ? [{ label: t(`influence.public.${influence}`), value: items, valueText: number(items) }]
      : [];
  });
  return (
    <BarChart
      rows={rows}
      direction={direction}
      texts={{
        headline: t("action.shaped.headline", { count: total }),
        subtitle: t("action.shaped.subtitle"),
        tableSummary: t("action.shaped.table"),
        labelHead: t("action.shaped.how"),
        valueHead: t("action.shaped.count"),
      }}
    />
  );
}

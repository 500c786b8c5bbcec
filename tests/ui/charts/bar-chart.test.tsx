import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { BarChart } from "#app/ui/charts/bar-chart.tsx";

const texts = {
  headline: "Most worries are about buses",
  subtitle: "Items by theme",
  tableSummary: "View this chart as a table",
  labelHead: "Theme",
  valueHead: "Items",
};

const rows = [
  { label: "Buses", value: 40, valueText: "40" },
  { label: "Parks", value: 10, valueText: "10" },
  { label: "Schools", value: 0, valueText: "fewer than 5" },
];

function barWidths(html: string) {
  return [...html.matchAll(/<rect[^>]* width="([\d.]+)%"/g)].map(([, width]) => Number(width));
}

test("bars are as long as their values, from nought", () => {
  const [buses = 0, parks, schools] = barWidths(renderToStaticMarkup(<BarChart rows={rows} texts={texts} />));
  expect(parks).toBeCloseTo(buses / 4);
  expect(schools).toBe(0);
});

test("the same numbers stand in a table", () => {
  const html = renderToStaticMarkup(<BarChart rows={rows} texts={texts} />);
  expect(html).toContain('<th scope="row" class="govuk-table__header">Schools</th>');
  expect(html).toContain('<td class="govuk-table__cell govuk-table__cell--numeric">fewer than 5</td>');
});

test("right to left, bars start on the right", () => {
  const html = renderToStaticMarkup(<BarChart rows={rows} texts={texts} direction="rtl" />);
  expect(html).toContain('<rect class="chart__bar" x="100%" y="140" width="0%"');
});

test("no rows draw no bars", () => {
  expect(barWidths(renderToStaticMarkup(<BarChart rows={[]} texts={texts} />))).toEqual([]);
});

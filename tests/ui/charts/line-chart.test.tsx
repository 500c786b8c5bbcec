import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LineChart } from "#app/ui/charts/line-chart.tsx";
import { attribute, elementsOf, wordsOf } from "#tests/support/page.ts";

const texts = {
  headline: "Fewer people wait",
  subtitle: "Days to an answer",
  tableSummary: "View this chart as a table",
  labelHead: "Month",
  valueHead: "Days",
};

const point = (label: string, at: number, value: number) => ({
  label,
  at,
  value,
  valueText: `${value} days`,
});
const points = [point("May 2026", 0, 40), point("June 2026", 10, 20), point("July 2026", 40, 10)];
const html = renderToStaticMarkup(<LineChart points={points} texts={texts} />);
const elements = (tag: string) => elementsOf(html).filter(({ tagName }) => tagName === tag);

test("every number is a point: as far along as its day, as high as it is, with nought at the foot", () => {
  const places = elements("circle").map((one) => ["cx", "cy"].map((name) => Number(attribute(one, name))));
  expect(places).toEqual([
    [8, 8],
    [79, 60],
    [292, 86],
  ]);
  expect(elements("path").map((one) => attribute(one, "d"))).toEqual(["M8 8L79 60L292 86"]);
});

test("the picture has what it says as its name, and all of its numbers stand in a table", () => {
  const [svg] = elements("svg");
  const [title] = elements("title");
  expect(svg && title && [attribute(svg, "role"), attribute(svg, "aria-labelledby")]).toEqual([
    "img",
    title && attribute(title, "id"),
  ]);
  const cells = [...html.matchAll(/<t[hd](?: [^>]*)?>(.*?)<\/t[hd]>/g)].map(([, words]) => words);
  expect(cells).toEqual(["Month", "Days", ...points.flatMap(({ label, valueText }) => [label, valueText])]);
});

test("the arrow between the first and the last number can be turned for a page right to left", () => {
  expect(html).toContain('<span class="arrow">→</span>');
  expect(wordsOf(html)).toContain("May 2026: 40 days → July 2026: 10 days");
});

test("no numbers draw no points", () => {
  expect(renderToStaticMarkup(<LineChart points={[]} texts={texts} />)).not.toContain("<circle");
});

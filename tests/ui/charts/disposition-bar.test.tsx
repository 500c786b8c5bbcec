import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { DispositionBar } from "#app/ui/charts/disposition-bar.tsx";

const counts = { answered: 5, linked: 2, waiting: 2, setAside: 1, passedOn: 0, withheld: 0, withdrawn: 0 };

function part(count: number) {
  return { label: "Words", count: String(count) };
}

const texts = {
  answered: part(5),
  linked: part(2),
  waiting: part(2),
  setAside: part(1),
  passedOn: part(0),
  withheld: part(0),
  withdrawn: part(0),
};

test("the parts fill the bar", () => {
  const html = renderToStaticMarkup(<DispositionBar counts={counts} texts={texts} />);
  const widths = [...html.matchAll(/x="[\d.]+" width="([\d.]+)"/g)].map(([, width]) => Number(width));
  expect(widths).toEqual([50, 20, 20, 10]);
});

test("every part has its number, nought as well", () => {
  const html = renderToStaticMarkup(<DispositionBar counts={counts} texts={texts} />);
  expect(html.match(/disposition__count/g)).toHaveLength(7);
});

test("an empty ledger draws no parts", () => {
  const nothing = { ...counts, answered: 0, linked: 0, waiting: 0, setAside: 0 };
  const html = renderToStaticMarkup(<DispositionBar counts={nothing} texts={texts} />);
  expect(html).not.toContain(" x=");
});

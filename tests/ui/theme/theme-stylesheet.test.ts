import { expect, test } from "vitest";
import { contrastOf, themeStylesheet } from "#app/ui/theme/theme-stylesheet.ts";

test("an operator's colour becomes custom properties with a darker shade and a pale tint", () => {
  expect(themeStylesheet({ brand: "#5b2a86" })).toEqual({
    ok: true,
    css: ":root{--brand:#5b2a86;--brand-dark:#3e1d5b;--brand-soft:#f2eef5;--govuk-surface-border-colour:#cebfdb}",
  });
});

test("a colour too light for white words is refused", () => {
  expect(themeStylesheet({ brand: "#ffcc00" })).toEqual({ ok: false, reason: "too-light" });
});

test.each(["red", "#fff", "#12345", "#5b2a86;}body{display:none", "#5b2a86\n", ""])(
  "%j is not a colour",
  (brand) => {
    expect(themeStylesheet({ brand })).toEqual({ ok: false, reason: "not-a-colour" });
  },
);

test("contrast is worked out as WCAG says", () => {
  expect(contrastOf("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrastOf("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
  expect(contrastOf("#767676", "white")).toBeUndefined();
});

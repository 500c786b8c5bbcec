import type { Page } from "playwright-core";
import { sideways } from "./page-measures.ts";

/** A4 without its margins, in CSS pixels. */
export const PAPER = { width: 672, height: 986 };
/** What is only for a screen: it can't be pressed on paper. */
const FOR_SCREENS =
  ".govuk-exit-this-page, .govuk-service-navigation, .site-languages, .govuk-button, .filter";

/** @returns what a sheet of A4 would cut off at its side, and what is on it that only a screen can use */
export async function problemsOnPaper(page: Page): Promise<string[]> {
  await page.setViewportSize(PAPER);
  await page.emulateMedia({ media: "print" });
  const tooWide = await sideways(page);
  const forScreens = await page.locator(FOR_SCREENS).filter({ visible: true }).evaluateAll(inWords);
  await page.emulateMedia({ media: "screen" });
  return [...tooWide, ...forScreens];
}

/** @returns how many sheets the page takes */
export async function sheetsOf(page: Page): Promise<number> {
  await page.emulateMedia({ media: "print" });
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await page.emulateMedia({ media: "screen" });
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

function inWords(elements: Element[]): string[] {
  return elements.map((element) => `only for screens: ${element.outerHTML.slice(0, 120)}`);
}

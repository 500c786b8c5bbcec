import type { Page } from "playwright-core";
import { cutOff, edgeless, moving, sideways, spreadText } from "./page-measures.ts";
import { problemsOnPaper } from "./printed.ts";

type Size = { width: number; height: number };

const PHONE = { width: 320, height: 844 };
const DESK = { width: 1280, height: 900 };
/** What is left of 1280 by 1024 px at 400 %. */
const ZOOMED = { width: 320, height: 256, deviceScaleFactor: 4, mobile: false };

/** A way in which people use a page that is open already, and what is wrong with it then. The page is left as it was. */
type Way = { name: string; problems: (page: Page) => Promise<string[]> };

/** WCAG 2.2 1.4.10, 1.4.12, forced colours, 2.3.3 with nothing that moves at all, and paper. */
export const WAYS: Way[] = [
  { name: "400 % zoom", problems: zoomed },
  { name: "text spacing", problems: spread },
  { name: "forced colours", problems: inForcedColours },
  { name: "reduced motion", problems: inReducedMotion },
  { name: "A4", problems: problemsOnPaper },
];

/** Opens what is folded: what is in it counts. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll("details")) folded.open = true;
  });
}

async function zoomed(page: Page): Promise<string[]> {
  const screen = await page.context().newCDPSession(page);
  await screen.send("Emulation.setDeviceMetricsOverride", ZOOMED);
  const found = [...(await sideways(page)), ...(await cutOff(page)), ...(await inTheWay(page))];
  await screen.detach();
  return found;
}

async function spread(page: Page): Promise<string[]> {
  const at = async (size: Size) => {
    await page.setViewportSize(size);
    return [...(await sideways(page)), ...(await cutOff(page))];
  };
  await spreadText(page);
  const found = [...(await at(PHONE)), ...(await at(DESK))];
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  return found;
}

async function inForcedColours(page: Page): Promise<string[]> {
  await page.emulateMedia({ forcedColors: "active" });
  const found = await edgeless(page);
  await page.emulateMedia({ forcedColors: null });
  return found;
}

async function inReducedMotion(page: Page): Promise<string[]> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const found = await moving(page);
  await page.emulateMedia({ reducedMotion: null });
  return found;
}

/** @returns what stays in its place and takes more than a third of the screen, so that little is left to read */
function inTheWay(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const stays = (element: Element) => ["fixed", "sticky"].includes(getComputedStyle(element).position);
    const isTall = (element: Element) => element.getBoundingClientRect().height > innerHeight / 3;
    return [...document.body.querySelectorAll("*")]
      .filter((element) => element.checkVisibility() && stays(element) && isTall(element))
      .map((element) => `in the way: ${element.outerHTML.slice(0, 120)}`);
  });
}

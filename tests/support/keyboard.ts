import type { Page } from "playwright-core";

type Stop = { what: string; isSeen: boolean };

const MOST_STOPS = 300;

/**
 * Presses Tab until the wanted element has the focus.
 * @param wanted a CSS selector
 */
export async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let presses = 0; presses < MOST_STOPS; presses++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, wanted)) return;
  }
  throw new Error(`${page.url()}: the keyboard does not reach ${wanted}`);
}

/**
 * Presses Tab from the top of the page to its end, also where the page has put the focus further down, on what went wrong.
 * @returns what is wrong on the way, in words
 */
export async function walk(page: Page): Promise<string[]> {
  const expected = await page.evaluate(markStops);
  await page.evaluate(startAtTheTop);
  const problems: string[] = [];
  const reached = new Set<string>();
  for (let presses = 0; presses < MOST_STOPS; presses++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(lookAtFocus);
    if (!stop || reached.has(stop.what)) break;
    reached.add(stop.what);
    if (!stop.isSeen) problems.push(`the focus is not seen: ${stop.what}`);
  }
  const missed = expected.filter((what) => !reached.has(what)).map((what) => `not reached: ${what}`);
  return [...problems, ...missed];
}

/** Runs in the page: gives each place where Tab stops a number. A set of radios is one stop. */
function markStops(): string[] {
  const stops = [
    ...document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary"),
  ];
  const names: string[] = [];
  for (const [number, element] of stops.entries()) {
    element.dataset.stop = String(number);
    const isStop = element.tabIndex >= 0 && !element.matches(":disabled, [type=hidden], [type=radio]");
    if (isStop && element.checkVisibility({ visibilityProperty: true }))
      names.push(`${number} ${element.outerHTML.slice(0, 100)}`);
  }
  return names;
}

/** Runs in the page: the next Tab goes to its first stop. */
function startAtTheTop() {
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute("tabindex");
}

/** Runs in the page: whether the element, or what its label draws for it, looks different with the focus on it. */
function lookAtFocus(): Stop | null {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return null;
  const label = element.nextElementSibling?.matches("label") ? element.nextElementSibling : null;
  const looks = () => {
    const styles = [getComputedStyle(element), ...(label ? [getComputedStyle(label, "::before")] : [])];
    return styles
      .map(({ outlineStyle, outlineColor, boxShadow, backgroundColor }) =>
        [outlineStyle, outlineColor, boxShadow, backgroundColor].join(),
      )
      .join();
  };
  const focused = looks();
  element.blur();
  const unfocused = looks();
  element.focus();
  return {
    what: `${element.dataset.stop} ${element.outerHTML.slice(0, 100)}`,
    isSeen: focused !== unfocused && element.getBoundingClientRect().width > 1,
  };
}

import type { Page } from "playwright-core";

/** The numbers of WCAG 2.2: 1.4.12 for the spacing, 2.5.8 for the target. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;
const SMALLEST_TARGET = 24;

export async function spreadText(page: Page): Promise<void> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, SPACING);
}

/** @returns the elements that reach past the side of the screen, when the page scrolls sideways */
export function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const wide = [...document.body.querySelectorAll("*")].filter(
      (element) => element.getBoundingClientRect().right > root.clientWidth + 1,
    );
    return [`${root.scrollWidth} px wide: ${wide.at(-1)?.outerHTML.slice(0, 120)}`];
  });
}

/** @returns the elements that cut off some of their text; what is hidden from sight on purpose is left out */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const cuts = (element: Element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const isCut = (overflow: string) => overflow === "hidden" || overflow === "clip";
      const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
      if (clientWidth <= 1 || clientHeight <= 1 || !element.textContent?.trim()) return false;
      const isWide = isCut(overflowX) && scrollWidth > clientWidth + 1;
      return isWide || (isCut(overflowY) && scrollHeight > clientHeight + 1);
    };
    return [...document.body.querySelectorAll("*")].filter(cuts).map((it) => it.outerHTML.slice(0, 120));
  });
}

/** @returns the controls and links that are too small for a finger; a link in a sentence may be */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((smallest) => {
    const isInSentence = (element: Element) =>
      getComputedStyle(element).display === "inline" &&
      [...(element.parentElement?.childNodes ?? [])].some(
        (node) => node.nodeType === Node.TEXT_NODE && /\p{L}/u.test(node.textContent ?? ""),
      );
    const isSmall = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      if (!element.checkVisibility() || width <= 1 || height <= 1) return false;
      return Math.min(width, height) < smallest && !isInSentence(element);
    };
    return [...document.querySelectorAll("a[href], button, input, select, textarea, summary")]
      .filter((element) => !element.closest(".website-field") && isSmall(element))
      .map((element) => {
        const { width, height } = element.getBoundingClientRect();
        return `${Math.round(width)}×${Math.round(height)} ${element.outerHTML.slice(0, 120)}`;
      });
  }, SMALLEST_TARGET);
}

/** @returns the buttons that nothing draws the edge of, where the system takes the backgrounds away */
export function edgeless(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const hasEdge = (element: Element) => {
      const { borderTopStyle, borderTopWidth, outlineStyle, outlineWidth } = getComputedStyle(element);
      const isDrawn = (style: string, width: string) => style !== "none" && Number.parseFloat(width) > 0;
      return isDrawn(borderTopStyle, borderTopWidth) || isDrawn(outlineStyle, outlineWidth);
    };
    return [...document.querySelectorAll("button, .govuk-button, [role=button], input, select, textarea")]
      .filter((element) => element.checkVisibility({ opacityProperty: true }) && !hasEdge(element))
      .map((element) => element.outerHTML.slice(0, 120));
  });
}

/** @returns the elements that still move */
export function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const moves = (style: CSSStyleDeclaration) =>
      [style.transitionDuration, style.animationDuration].some((value) => /[1-9]/.test(value)) ||
      style.scrollBehavior === "smooth";
    return [...document.querySelectorAll("*")]
      .filter((element) => ["", "::before", "::after"].some((part) => moves(getComputedStyle(element, part))))
      .map((element) => element.outerHTML.slice(0, 120));
  });
}

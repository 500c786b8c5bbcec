import axe from "axe-core";
import type { Page } from "playwright-core";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** govuk-frontend's own script puts aria-expanded on a radio that opens a field. */
const KNOWN = new Set(["aria-allowed-attr"]);

/** @returns what axe finds on the page as it is now, in words */
export async function axeProblems(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(
    (tags) => globalThis.axe.run(document, { runOnly: tags }).then(({ violations }) => violations),
    RULES,
  );
  return found
    .filter(({ id }) => !KNOWN.has(id))
    .map(({ id, nodes }) => `${new URL(page.url()).pathname}: ${id} ${nodes[0]?.html.slice(0, 120)}`);
}

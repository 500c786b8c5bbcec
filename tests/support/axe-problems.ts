import axe from "axe-core";
import type { Page } from "playwright-core";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** govuk-frontend's own script puts aria-expanded on a radio that opens a field; axe wants none there. */
const CONDITIONAL_RADIO = ".govuk-radios__input[aria-controls]";

/** @returns what axe finds on the page as it is now, in words */
export async function axeProblems(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(
    async ({ tags, known }) => {
      const isKnown = (id: string, html: string) => {
        const holder = document.createElement("template");
        holder.innerHTML = html;
        return id === "aria-allowed-attr" && holder.content.querySelector(known) !== null;
      };
      const { violations } = await globalThis.axe.run(document, { runOnly: tags });
      return violations.flatMap(({ id, nodes }) => {
        const own = nodes.filter(({ html }) => !isKnown(id, html));
        return own.length > 0 ? [{ id, html: own[0]?.html ?? "" }] : [];
      });
    },
    { tags: RULES, known: CONDITIONAL_RADIO },
  );
  return found.map(({ id, html }) => `${new URL(page.url()).pathname}: ${id} ${html.slice(0, 120)}`);
}

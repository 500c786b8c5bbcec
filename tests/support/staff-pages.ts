import type { Site } from "./app.ts";
import { attribute, elementsOf, linksOf } from "./page.ts";

const ID = /[0-9a-f]{8}-[0-9a-f-]{27}/g;
const kindOf = (path: string) => path.replace(ID, "ID").replace(/[?#].*/, "");

export type StaffPages = Map<string, { path: string; html: string }>;

/** One page of every kind that somebody who is signed in can get to by links: its address and its HTML, by its kind. */
export async function staffPages(site: Site, cookie: string): Promise<StaffPages> {
  const pages: StaffPages = new Map();
  const queue = ["/staff"];
  for (const path of queue) {
    if (pages.has(kindOf(path))) continue;
    const { headers, status, body } = await site.get(path, { cookie });
    if (status !== 200 || !headers.get("content-type")?.startsWith("text/html")) continue;
    pages.set(kindOf(path), { path, html: body });
    queue.push(...linksOf(body).filter((href) => href.startsWith("/staff/") && !pages.has(kindOf(href))));
  }
  return pages;
}

const LANE = "/staff/confidential";

export const CONFIDENTIAL_KINDS = [
  LANE,
  ...["", "/words", "/words opened", "/messages", "/closure", "/referrals"].map(
    (page) => `${LANE}/ID${page}`,
  ),
];

/**
 * One page of every kind of the confidential lane, which only whoever protects people gets to. The words of a case and
 * most of its forms are in the answer to a form alone ("ID/words opened"), and each form has a page of its own at its
 * address. Which forms there are depends on the case: all cases are looked at.
 */
export async function confidentialPages(site: Site, cookie: string): Promise<StaffPages> {
  const pages: StaffPages = new Map();
  const queue = [LANE];
  for (const path of queue) {
    const { headers, status, body } = await site.get(path, { cookie });
    if (status !== 200 || !headers.get("content-type")?.startsWith("text/html")) continue;
    if (!pages.has(kindOf(path))) pages.set(kindOf(path), { path, html: body });
    const opened = path.endsWith("/words")
      ? (await site.post(path, { reason: "safety" }, { cookie })).body
      : "";
    const openedKind = `${kindOf(path)} opened`;
    if (opened && !pages.has(openedKind)) pages.set(openedKind, { path, html: opened });
    const found = [...linksOf(body), ...formsOf(body), ...formsOf(opened)].filter((href) =>
      href.startsWith(LANE),
    );
    queue.push(...new Set(found.filter((href) => !queue.includes(href))));
  }
  return pages;
}

function formsOf(html: string): string[] {
  const forms = elementsOf(html).filter(({ tagName }) => tagName === "form");
  return forms.flatMap((form) => attribute(form, "action") ?? []);
}

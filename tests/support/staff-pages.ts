import type { Site } from "./app.ts";
import { linksOf } from "./page.ts";

const ID = /[0-9a-f]{8}-[0-9a-f-]{27}/g;
const kindOf = (path: string) => path.replace(ID, "ID").replace(/[?#].*/, "");

/** One page of every kind that somebody who is signed in can get to by links: its address and its HTML, by its kind. */
export async function staffPages(
  site: Site,
  cookie: string,
): Promise<Map<string, { path: string; html: string }>> {
  const pages = new Map<string, { path: string; html: string }>();
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

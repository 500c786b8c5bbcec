import type { Site } from "./app.ts";
import { attribute, elementsOf, linksOf } from "./page.ts";

const NOT_A_PAGE = /^\/(?:staff|assets|theme\.css|favicon|logo|evidence)|\.\w+$/;

/**
 * One page of every kind that a visitor can get to by links, in English, found by following them.
 * @param start pages that no link leads to: what a poster's code opens, for one
 */
export function publicPages(site: Site, start: string[]): Promise<string[]> {
  return follow({ site, start, kindOf });
}

/** Each page that a visitor can get to by links, in English. */
export function everyPublicPage(site: Site, start: string[]): Promise<string[]> {
  return follow({ site, start, kindOf: (path) => path });
}

type Follow = { site: Site; start: string[]; kindOf: (path: string) => string };

async function follow({ site, start, kindOf }: Follow): Promise<string[]> {
  const languages = await offeredLanguages(site);
  const found = new Map<string, string>();
  const queue = ["/", ...start];
  for (const path of queue) {
    const page = await site.get(path);
    if (!page.headers.get("content-type")?.startsWith("text/html") || found.has(kindOf(path))) continue;
    found.set(kindOf(path), path);
    const isNew = (href: string) =>
      !NOT_A_PAGE.test(href) && !languages.includes(href.split("/")[1] ?? "") && !found.has(kindOf(href));
    queue.push(
      ...linksOf(page.body)
        .map((href) => href.replace(/\?.*/, ""))
        .filter(isNew),
    );
  }
  return [...found.values()];
}

/** The pages that Lighthouse looks at: the home page, the form, a response, an action. */
export async function fourPages(site: Site): Promise<string[]> {
  const pages = await publicPages(site, []);
  const one = (start: string) => pages.find((path) => path.startsWith(start)) ?? "";
  return ["/", "/feedback/new", one("/responses/"), one("/actions/")];
}

/** The languages beside English, from the links to them. */
export async function offeredLanguages(site: Site): Promise<string[]> {
  const links = elementsOf((await site.get("/")).body).filter(
    ({ tagName, attrs }) => tagName === "a" && attrs.some(({ name }) => name === "hreflang"),
  );
  return links.map((link) => attribute(link, "hreflang") ?? "").filter((code) => code !== "en");
}

/** The same page in another language. */
export function inLanguage(path: string, language: string): string {
  if (language === "en") return path;
  return path === "/" ? `/${language}` : `/${language}${path}`;
}

function kindOf(path: string): string {
  return path
    .replace(
      /^\/(responses|actions|promises|plans|evidence|organisations|events|e|receipt\/new)\/[^/]+/,
      "/$1/ONE",
    )
    .replace(/\?.*/, "");
}

import { gzipSync } from "node:zlib";
import type { Site } from "./app.ts";
import { attribute, elementsOf } from "./page.ts";

export type FirstVisit = {
  /** Compressed bytes of the page and all it loads, without and with the fonts. */
  light: number;
  withFonts: number;
  /** Addresses on other hosts, and scripts other than the site's own. */
  strangers: string[];
};

/** What a browser with nothing kept loads for one page, as if it needed both weights of the Latin face. */
export async function firstVisit(site: Site, path: string): Promise<FirstVisit> {
  const { body } = await site.get(path);
  const elements = elementsOf(body);
  const loaded = elements.flatMap((element) => {
    const { tagName } = element;
    const rel = attribute(element, "rel") ?? "";
    if (tagName === "link" && /stylesheet|icon|preload/.test(rel)) return [attribute(element, "href") ?? ""];
    if (["script", "img", "iframe", "video", "source"].includes(tagName))
      return [attribute(element, "src") ?? "inline"];
    return [];
  });
  const files = await Promise.all(loaded.filter(isOwn).map(async (href) => (await site.get(href)).body));
  const css = files.join("\n");
  const fonts = [...css.matchAll(/url\("?(\/assets\/atkinson-latin-\d[^")]+)/g)].map(
    ([, href]) => href ?? "",
  );
  const sizes = await Promise.all(fonts.map((href) => bytesOf(site, href)));
  const light = [body, ...files].reduce((sum, text) => sum + gzipSync(text).length, 0);
  const inCss = [...css.matchAll(/url\("?([^")]+)/g)].map(([, href]) => href ?? "");
  const scripts = loaded.filter((href) => /\.js|inline/.test(href) && !/\/site-[\w-]+\.js$/.test(href));
  return {
    light,
    withFonts: sizes.reduce((sum, size) => sum + size, light),
    strangers: [...[...loaded, ...inCss].filter((href) => !isOwn(href)), ...scripts],
  };
}

function isOwn(href: string): boolean {
  return /^(?:\/(?!\/)|data:)/.test(href);
}

async function bytesOf(site: Site, href: string): Promise<number> {
  return (await (await fetch(site.base + href)).arrayBuffer()).byteLength;
}

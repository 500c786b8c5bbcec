import { get } from "node:http";
import { brotliDecompressSync } from "node:zlib";
import type { Site } from "./app.ts";
import { attribute, elementsOf, wordsOf } from "./page.ts";

export type FirstVisit = {
  /** Bytes over the line, headers included, of the page and all it loads, without and with the fonts. */
  light: number;
  withFonts: number;
  /** Addresses on other hosts, and scripts other than the site's own. */
  strangers: string[];
};

/**
 * What a browser with nothing kept loads for one page, as if every word on it were seen in both
 * weights. `tests/full/first-visit` has a real browser count the same bytes.
 */
export async function firstVisit(site: Site, path: string): Promise<FirstVisit> {
  const page = await asBrowserGets(site, path);
  const body = page.text;
  const loaded = elementsOf(body).flatMap((element) => {
    const { tagName } = element;
    const rel = attribute(element, "rel") ?? "";
    if (tagName === "link" && /stylesheet|icon|preload/.test(rel)) return [attribute(element, "href") ?? ""];
    if (["script", "img", "iframe", "video", "source"].includes(tagName))
      return [attribute(element, "src") ?? "inline"];
    return [];
  });
  const own = [...new Set(loaded)].filter((href) => /^\/(?!\/)/.test(href));
  const files = await Promise.all(own.map((href) => asBrowserGets(site, href)));
  const css = files.map((file) => file.text).join("\n");
  const inCss = [...css.matchAll(/url\("?([^")]+)/g)].map(([, href]) => href ?? "");
  const fonts = await Promise.all(fontsFor(wordsOf(body), css).map((href) => asBrowserGets(site, href)));
  const light = sum([page, ...files]);
  const scripts = loaded.filter((href) => /\.js|inline/.test(href) && !/\/site-[\w-]+\.js$/.test(href));
  return {
    light,
    withFonts: light + sum(fonts),
    strangers: [...[...loaded, ...inCss].filter((href) => !isOwn(href)), ...scripts],
  };
}

/** Only the faces that have a letter of the page are fetched. */
function fontsFor(words: string, css: string): string[] {
  const faces = [
    ...css.matchAll(/@font-face\{[^}]*?weight:(\d+)[^}]*?url\("?([^")]+)[^}]*?unicode-range:([^}]+)\}/g),
  ];
  if (faces.length === 0) throw new Error("No font is named in the sheet in a way that is read here.");
  const points = [...new Set(words)].map((letter) => letter.codePointAt(0) ?? 0);
  const fetched = ["400", "700"].flatMap((weight) => {
    const ofWeight = faces.filter(([, its]) => its === weight).reverse();
    return points.map((point) => ofWeight.find(([, , , range]) => covers(range ?? "", point))?.[2] ?? "");
  });
  return [...new Set(fetched)].filter(Boolean);
}

function covers(range: string, point: number): boolean {
  return range.split(",").some((part) => {
    const [from = "", to = from] = part.replace("U+", "").split("-");
    return point >= Number.parseInt(from, 16) && point <= Number.parseInt(to, 16);
  });
}

type Got = { bytes: number; text: string };

function asBrowserGets(site: Site, path: string): Promise<Got> {
  return new Promise((resolve, reject) => {
    get(site.base + path, { headers: { "accept-encoding": "gzip, deflate, br" } }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        const body = Buffer.concat(chunks);
        const head = response.rawHeaders.reduce((size, part) => size + part.length + 2, 0);
        const plain = response.headers["content-encoding"] === "br" ? brotliDecompressSync(body) : body;
        resolve({ bytes: head + body.length, text: String(plain) });
      });
    }).on("error", reject);
  });
}

function sum(got: Got[]): number {
  return got.reduce((total, { bytes }) => total + bytes, 0);
}

function isOwn(href: string): boolean {
  return /^(?:\/(?!\/)|data:)/.test(href);
}

import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import subsetFont from "subset-font";

const require = createRequire(import.meta.url);

export type FontFile = { name: string; content: Buffer; weight: 400 | 700; unicodeRange: string };

type Letters = { from: number; to: number }[];

/** The Latin letters of Europe, so that nearly every name is in one typeface, and the marks that texts have. */
const LATIN: Letters = [
  { from: 0x20, to: 0x7e },
  { from: 0xa0, to: 0x17f },
  { from: 0x218, to: 0x21b },
  { from: 0x2010, to: 0x203a },
  { from: 0x20ac, to: 0x20ac },
  { from: 0x2190, to: 0x2193 },
  { from: 0x2212, to: 0x2212 },
];
/** Where the typeface has letters at all. */
const REST_OF_LATIN: Letters = [
  { from: 0x180, to: 0x217 },
  { from: 0x21c, to: 0x2ff },
  { from: 0x1e00, to: 0x1eff },
];

const sources = {
  400: "400Regular/AtkinsonHyperlegibleNext_400Regular.ttf",
  700: "700Bold/AtkinsonHyperlegibleNext_700Bold.ttf",
} as const;

/**
 * The font files of the site, one a weight: the Latin letters of Europe and those of every language that the texts are in.
 * The few others come from the device. A second file for them was measured: a busy browser fetched it on pages that have
 * none of its letters, and the first visit weighed 7 KB more.
 * @param localesFolder the folder of the text catalogues
 */
export async function fontFiles({ localesFolder }: { localesFolder: string }): Promise<FontFile[]> {
  const letters = [
    ...LATIN,
    ...lettersOf(textsIn(localesFolder)).filter(({ from }) => isIn(from, REST_OF_LATIN)),
  ];
  const files = ([400, 700] as const).map(async (weight) => ({
    name: `atkinson-${weight}.woff2`,
    content: await subsetFont(sourceOf(weight), textOf(letters), { targetFormat: "woff2" }),
    weight,
    unicodeRange: unicodeRange(letters),
  }));
  return Promise.all(files);
}

export function fontFaceRule({ font, url }: { font: FontFile; url: string }): string {
  return `@font-face {
  font-family: "Atkinson Hyperlegible Next";
  font-style: normal;
  font-weight: ${font.weight};
  font-display: swap;
  src: url("${url}") format("woff2");
  unicode-range: ${font.unicodeRange};
}
`;
}

function sourceOf(weight: 400 | 700): Buffer {
  return readFileSync(require.resolve(`@expo-google-fonts/atkinson-hyperlegible-next/${sources[weight]}`));
}

function textsIn(folder: string): string {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => readFileSync(join(folder, file), "utf8"))
    .join("");
}

/** Each letter of a text in both cases, since a sentence may begin with any of them. */
function lettersOf(text: string): Letters {
  const both = new Set(text.toLowerCase() + text.toUpperCase());
  return [...both]
    .map((letter) => letter.codePointAt(0) ?? 0)
    .sort((a, b) => a - b)
    .map((point) => ({ from: point, to: point }));
}

function isIn(point: number, ranges: Letters): boolean {
  return ranges.some(({ from, to }) => point >= from && point <= to);
}

function textOf(ranges: Letters): string {
  return ranges
    .flatMap(({ from, to }) =>
      Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)),
    )
    .join("");
}

function unicodeRange(ranges: Letters): string {
  const hex = (point: number) => point.toString(16).toUpperCase();
  return ranges
    .map(({ from, to }) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`))
    .join(",");
}

import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import subsetFont from "subset-font";

const require = createRequire(import.meta.url);

export type FontFile = { name: string; content: Buffer; weight: 400 | 700; unicodeRange: string };

type Letters = { from: number; to: number }[];

const LATIN: Letters = [
  { from: 0x20, to: 0x7e },
  { from: 0xa0, to: 0xff },
  { from: 0x2010, to: 0x203a },
  { from: 0x20ac, to: 0x20ac },
  { from: 0x2190, to: 0x2193 },
  { from: 0x2212, to: 0x2212 },
];
const OTHER_LATIN: Letters = [
  { from: 0x100, to: 0x2ff },
  { from: 0x1e00, to: 0x1eff },
  { from: 0x20a0, to: 0x20ab },
  { from: 0x20ad, to: 0x218f },
  { from: 0x2194, to: 0x2211 },
  { from: 0x2213, to: 0x2bff },
];

const sources = {
  400: "400Regular/AtkinsonHyperlegibleNext_400Regular.ttf",
  700: "700Bold/AtkinsonHyperlegibleNext_700Bold.ttf",
} as const;

/**
 * The font files of the site, two a weight: `site` has the Latin letters of every language that the
 * texts are in, so that a first visit needs no second file; `other` has the rest, which a browser
 * only fetches for a page that uses one (a Czech name, say). No letter is in both: while one face is
 * on its way, a browser asks for the other that has the letter too.
 * @param localesFolder the folder of the text catalogues
 */
export async function fontFiles({ localesFolder }: { localesFolder: string }): Promise<FontFile[]> {
  const ownLetters = letters(textsIn(localesFolder)).filter(({ from }) => isIn(from, OTHER_LATIN));
  const subsets = { other: without(OTHER_LATIN, ownLetters), site: [...LATIN, ...ownLetters] };
  const files = (Object.keys(subsets) as (keyof typeof subsets)[]).flatMap((subset) =>
    ([400, 700] as const).map(async (weight) => ({
      name: `atkinson-${subset}-${weight}.woff2`,
      content: await subsetFont(sourceOf(weight), textOf(subsets[subset]), { targetFormat: "woff2" }),
      weight,
      unicodeRange: unicodeRange(subsets[subset]),
    })),
  );
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
function letters(text: string): Letters {
  const both = new Set(text.toLowerCase() + text.toUpperCase());
  return [...both]
    .map((letter) => letter.codePointAt(0) ?? 0)
    .sort((a, b) => a - b)
    .map((point) => ({ from: point, to: point }));
}

function isIn(point: number, ranges: Letters): boolean {
  return ranges.some(({ from, to }) => point >= from && point <= to);
}

/** @param letters single ones, in order */
function without(ranges: Letters, letters: Letters): Letters {
  return letters.reduce(
    (left, { from: letter }) =>
      left.flatMap(({ from, to }) =>
        letter < from || letter > to
          ? [{ from, to }]
          : [
              { from, to: letter - 1 },
              { from: letter + 1, to },
            ].filter((range) => range.from <= range.to),
      ),
    ranges,
  );
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

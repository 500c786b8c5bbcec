import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);
const family = "atkinson-hyperlegible-next";
const folder = dirname(require.resolve(`@fontsource/${family}/package.json`));

export type FontFile = { name: string; content: Buffer; weight: 400 | 700; unicodeRange: string };

/** The font files of the site: a browser only fetches those whose letters a page uses. */
export function fontFiles(): FontFile[] {
  const ranges: Record<string, string> = JSON.parse(readFileSync(join(folder, "unicode.json"), "utf8"));
  return (["latin", "latin-ext"] as const).flatMap((subset) =>
    ([400, 700] as const).map((weight) => ({
      name: `atkinson-${subset}-${weight}.woff2`,
      content: readFileSync(join(folder, "files", `${family}-${subset}-${weight}-normal.woff2`)),
      weight,
      unicodeRange: ranges[subset] ?? "",
    })),
  );
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

import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type AssetManifest, buildAssets } from "#app/styles/build-assets.ts";

const OLD = "app-0000000000.css";
const RECENT = "app-1111111111.css";

let outDir: string;
let manifest: AssetManifest;

beforeAll(async () => {
  outDir = await mkdtemp(join(tmpdir(), "assets-"));
  for (const file of [OLD, RECENT]) await writeFile(join(outDir, file), "left over");
  await utimes(join(outDir, OLD), new Date(0), new Date(0));
  manifest = await buildAssets({ outDir });
});

afterAll(() => rm(outDir, { recursive: true }));

function read(name: string) {
  return readFile(join(outDir, basename(manifest[name] ?? "")));
}

test("the folder holds what the manifest names, and for a day what a running server may still hand out", async () => {
  const named = Object.values(manifest).map((address) => basename(address));
  const texts = named.filter((file) => !file.endsWith(".woff2"));
  const compressed = texts.flatMap((file) => [`${file}.br`, `${file}.gz`]);
  expect((await readdir(outDir)).sort()).toEqual([...named, ...compressed, RECENT, "manifest.json"].sort());
});

test("a first visit stays light", async () => {
  expect(gzipSync(await read("app.css")).length).toBeLessThan(15_000);
  expect(gzipSync(await read("site.js")).length).toBeLessThan(8_000);
  expect((await read("atkinson-400.woff2")).length + (await read("atkinson-700.woff2")).length).toBeLessThan(
    28_000,
  );
});

test("nothing of GOV.UK's own brand is in the stylesheet", async () => {
  expect(String(await read("app.css"))).not.toMatch(/GDS Transport|#1d70b8|crown/i);
});

test("each override class that a page uses is in the stylesheet", async () => {
  const files = await readdir("app/ui", { recursive: true });
  const sources = await Promise.all(
    files.filter((file) => file.endsWith(".tsx")).map((file) => readFile(join("app/ui", file), "utf8")),
  );
  const used = new Set(sources.join("\n").match(/govuk-!-[a-z0-9-]+/g));
  const sheet = String(await read("app.css"));
  expect(used.size).toBeGreaterThan(5);
  expect([...used].filter((name) => !sheet.includes(`.${name.replace("!", "\\!")}{`))).toEqual([]);
});

test("the right-to-left sheet is turned round", async () => {
  expect(String(await read("app.rtl.css"))).toContain(".govuk-radios__label{");
  expect(String(await read("app.rtl.css"))).not.toBe(String(await read("app.css")));
});

test("every font that the stylesheet names exists", async () => {
  const addresses = [...String(await read("app.css")).matchAll(/url\("?(\/assets\/[^")]+)/g)].map(
    ([, address]) => address,
  );
  expect(addresses.length).toBe(2);
  expect(Object.values(manifest)).toEqual(expect.arrayContaining(addresses));
});

test("there is one font a weight, with the letters of names from all over Europe", async () => {
  const faces = [...String(await read("app.css")).matchAll(/font-weight:(\d+)[^}]*unicode-range:([^}]+)\}/g)];
  expect(faces.map(([, weight]) => weight)).toEqual(["400", "700"]);
  for (const [, , range = ""] of faces) {
    const points = pointsOf(range);
    for (const letter of "AzÉăłřşțŽ’–")
      expect([letter, points.has(letter.codePointAt(0) ?? 0)]).toEqual([letter, true]);
  }
});

function pointsOf(range: string): Set<number> {
  return new Set(
    range.split(",").flatMap((part) => {
      const [from = 0, to = from] = part
        .trim()
        .replace("U+", "")
        .split("-")
        .map((hex) => Number.parseInt(hex, 16));
      return Array.from({ length: to - from + 1 }, (_, at) => from + at);
    }),
  );
}

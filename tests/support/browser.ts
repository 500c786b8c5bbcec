import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, expect } from "vitest";

const PROGRAMS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const PICTURES = path.resolve("node_modules/.cache/pictures");

let running: Promise<Browser> | undefined;

function browser(): Promise<Browser> {
  running ??= launchChromium();
  return running;
}

/** A browser of its own, for what cannot share one. Whoever starts it closes it. */
export async function launchChromium(more: string[] = []): Promise<Browser> {
  const executablePath = PROGRAMS.find((program) => existsSync(program));
  if (!executablePath) throw new Error("The browser tests need Chromium: apt-get install chromium");
  return chromium.launch({ executablePath, args: [...QUIET, ...more] });
}

type Visit = { base: string; width?: number; height?: number; scale?: number; javaScript?: boolean };

/** A new visitor with an empty profile. Anything that the page complains about fails the test, at the end of the file. */
export async function visit(wanted: Visit): Promise<Page> {
  const { base, width = 390, height = 844, scale = 1, javaScript = true } = wanted;
  const context = await (await browser()).newContext({
    baseURL: base,
    viewport: { width, height },
    deviceScaleFactor: scale,
    javaScriptEnabled: javaScript,
  });
  const page = await context.newPage();
  page.on("console", (line) => {
    if (line.type() === "error" && !/status of (4|5)\d\d/.test(line.text())) complaints.push(line.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  return page;
}

const complaints: string[] = [];

/** A picture of the whole page, for a person to look at. */
export async function picture(page: Page, name: string): Promise<void> {
  await mkdir(PICTURES, { recursive: true });
  await page.screenshot({ path: path.join(PICTURES, `${name}.png`), fullPage: true });
}

afterAll(async () => {
  await (await running)?.close();
  expect(complaints).toEqual([]);
});

import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import lighthouse, { type Result } from "lighthouse";
import { launchChromium } from "./browser.ts";

const CATEGORIES = ["accessibility", "best-practices", "performance"] as const;

/** Each from 0 to 100, with the audits that keep the first two below 100. */
export type Scores = { accessibility: number; bestPractices: number; performance: number; failed: string[] };

/** Lighthouse's own phone: a slow 4G line and a processor four times slower, an empty profile each time. */
export async function lighthouseScores(addresses: string[]): Promise<Scores[]> {
  const port = await freePort();
  const browser = await launchChromium([`--remote-debugging-port=${port}`]);
  try {
    const scores: Scores[] = [];
    for (const address of addresses) scores.push(await scoresOf(address, port));
    return scores;
  } finally {
    await browser.close();
  }
}

async function scoresOf(address: string, port: number): Promise<Scores> {
  const { categories, audits } = await resultOf(address, port);
  const scoreOf = (name: string) => Math.round((categories[name]?.score ?? 0) * 100);
  const failed = CATEGORIES.filter((name) => name !== "performance").flatMap((name) =>
    (categories[name]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && audits[id]?.score !== null && (audits[id]?.score ?? 0) < 1)
      .map(({ id }) => `${id}: ${audits[id]?.title}`),
  );
  return {
    accessibility: scoreOf("accessibility"),
    bestPractices: scoreOf("best-practices"),
    performance: scoreOf("performance"),
    failed,
  };
}

/** On a busy machine Lighthouse now and then misses the start of a page, and asks to be run again. */
async function resultOf(address: string, port: number, triesLeft = 2): Promise<Result> {
  const run = await lighthouse(address, { port, logLevel: "silent", onlyCategories: [...CATEGORIES] });
  if (run && !run.lhr.runtimeError) return run.lhr;
  if (triesLeft > 0) return resultOf(address, port, triesLeft - 1);
  throw new Error(`${address}: ${run?.lhr.runtimeError?.message}`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

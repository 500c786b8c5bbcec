import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, readdir, rename, rm, stat, utimes } from "node:fs/promises";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import type { ServerBuild } from "@remix-run/node";
import { seconds } from "#app/platform/clock.ts";
import { buildAssets } from "#app/styles/build-assets.ts";

const run = promisify(execFile);
const FOLDER = path.resolve("node_modules/.cache/site-for-tests");
const ASSETS = path.resolve("public/assets");
/** Whoever builds says so as often as this, however long it takes on a busy machine. */
const SIGN_OF_LIFE = seconds(5);
const LOCK_LASTS = seconds(60);
const SOURCES = ["app", "public/favicon.svg", "remix.config.js", "vite.config.ts", "package-lock.json"];

/**
 * The server build of the sources as they are. It is made once for all test files and kept until a source changes:
 * the first that asks makes it, the others wait.
 */
export async function buildForTests(): Promise<ServerBuild> {
  const ready = path.join(FOLDER, await stateOfSources());
  while (!(await exists(ready))) {
    await breakOldLock(`${ready}.lock`);
    if (await isFirst(`${ready}.lock`)) await make(ready);
    else await wait(200);
  }
  return import(path.join(ready, "server/index.js"));
}

async function make(ready: string): Promise<void> {
  const lock = `${ready}.lock`;
  const alive = setInterval(() => {
    const now = new Date();
    utimes(lock, now, now).catch(() => undefined);
  }, SIGN_OF_LIFE);
  try {
    // Made only where there are none: a server that runs from the same folder keeps its files.
    if (!(await exists(`${ASSETS}/manifest.json`))) await buildAssets({ outDir: ASSETS });
    const made = `${ready}.new`;
    await run("npx", ["remix", "vite:build", "--config", "tests/support/vite.config.ts"], {
      env: { ...environment(), BUILD_FOLDER: made, NODE_ENV: "production" },
    });
    await rename(made, ready);
    await removeOthers(ready);
  } finally {
    clearInterval(alive);
    await rm(lock, { recursive: true, force: true });
  }
}

function environment() {
  // biome-ignore lint/style/noProcessEnv: what the build tool needs to run at all, PATH for one
  return process.env;
}

async function stateOfSources(): Promise<string> {
  const hash = createHash("sha256");
  for (const source of SOURCES) {
    const info = await stat(source);
    const files = info.isDirectory() ? await readdir(source, { recursive: true }) : [""];
    for (const file of files.sort()) {
      const { mtimeMs, size } = await stat(path.join(source, file));
      hash.update(`${source}/${file} ${mtimeMs} ${size}\n`);
    }
  }
  return hash.digest("hex").slice(0, 16);
}

async function isFirst(lock: string): Promise<boolean> {
  await mkdir(FOLDER, { recursive: true });
  return mkdir(lock).then(
    () => true,
    () => false,
  );
}

/** Left by a run that was killed. */
async function breakOldLock(lock: string): Promise<void> {
  const held = await stat(lock).catch(() => null);
  if (held && Date.now() - held.mtimeMs > LOCK_LASTS) await rm(lock, { recursive: true, force: true });
}

async function removeOthers(ready: string): Promise<void> {
  const others = (await readdir(FOLDER)).filter((name) => !name.startsWith(path.basename(ready)));
  const old = others.filter((name) => !name.includes("."));
  await Promise.all(old.map((name) => rm(path.join(FOLDER, name), { recursive: true, force: true })));
}

function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

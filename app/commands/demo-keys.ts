import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { env } from "#app/platform/env.server.ts";
import { newKey } from "#app/platform/keys.server.ts";

/** Where the demonstration keeps its own database and keys, apart from a real installation's. */
export function demoFolder(): string {
  return path.join(env().DATA_FOLDER, "demo");
}

/** The demonstration's keys: made at its first start and kept beside its database. */
export async function demoKeys(): Promise<string> {
  const file = path.join(demoFolder(), "keys");
  const known = await readFile(file, "utf8").catch(() => null);
  if (known) return known.trim();
  await mkdir(demoFolder(), { recursive: true });
  const keys = newKey("demo");
  await writeFile(file, `${keys}\n`, { mode: 0o600 });
  return keys;
}

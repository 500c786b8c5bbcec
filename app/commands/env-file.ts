import { chmod, readFile, rename, writeFile } from "node:fs/promises";
import { newKey } from "#app/platform/keys.server.ts";

const EMPTY_KEYS = /^[ \t]*(?:#[ \t]*)?APP_KEYS[ \t]*=[ \t]*$/m;
const KEYS = /^[ \t]*(?:export[ \t]+)?APP_KEYS[ \t]*=[ \t]*\S/m;

type EnvFile = { text: string; change: "made" | "completed" | "none" };

/**
 * The text of `.env` with keys in it.
 * @param current null when there is none: then it is the example, with a key; one that is there keeps every line
 */
export function withKeys({
  current,
  example,
  key,
}: {
  current: string | null;
  example: string;
  key: string;
}): EnvFile {
  if (current !== null && KEYS.test(current)) return { text: current, change: "none" };
  const text = current ?? example;
  const line = `APP_KEYS=${key}`;
  const completed = EMPTY_KEYS.test(text)
    ? text.replace(EMPTY_KEYS, () => line)
    : `${text.replace(/\n*$/, "\n")}${line}\n`;
  return { text: completed, change: current === null ? "made" : "completed" };
}

/**
 * Makes `.env` where there is none, and adds the keys to one that lacks them. Only its owner can read it afterwards.
 * @param hasKeys they are set in the environment itself: then a file is not needed
 */
export async function prepareEnvFile({
  file,
  exampleFile,
  hasKeys,
}: {
  file: string;
  exampleFile: string;
  hasKeys: boolean;
}): Promise<EnvFile["change"]> {
  const current = await readFile(file, "utf8").catch(absent);
  if (hasKeys && current === null) return "none";
  const { text, change } = withKeys({ current, example: await readFile(exampleFile, "utf8"), key: newKey() });
  if (change === "none" || hasKeys) return "none";
  // Written beside and moved into place, so that a full disk cannot leave half a file.
  await writeFile(`${file}.new`, text, { mode: 0o600 });
  await chmod(`${file}.new`, 0o600);
  await rename(`${file}.new`, file);
  return change;
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code !== "ENOENT") throw error;
  return null;
}

import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { prepareEnvFile, withKeys } from "#app/commands/env-file.ts";
import { requireNode } from "#app/commands/node-version.ts";
import { parseKeys } from "#app/platform/keys.server.ts";

const example = "# The keys.\nAPP_KEYS=\n\n# PORT=3000\n";
const key = "k1:abc$&/+=";

test("a new file is the example with a key in it", () => {
  const made = withKeys({ current: null, example, key });
  expect(made).toEqual({ text: `# The keys.\nAPP_KEYS=${key}\n\n# PORT=3000\n`, change: "made" });
});

test("a file with keys is left as it is", () => {
  const current = "PORT=4000\nAPP_KEYS=old:one";
  expect(withKeys({ current, example, key })).toEqual({ text: current, change: "none" });
});

test("a file without keys keeps every line and gets them", () => {
  expect(withKeys({ current: "PORT=4000", example, key }).text).toBe(`PORT=4000\nAPP_KEYS=${key}\n`);
  expect(withKeys({ current: "APP_KEYS=\nPORT=4000\n", example, key }).text).toBe(
    `APP_KEYS=${key}\nPORT=4000\n`,
  );
});

test("only its owner can read the file, and a second run changes nothing", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "yswd-env-"));
  const file = path.join(folder, ".env");
  const ask = { file, exampleFile: ".env.example", hasKeys: false };
  try {
    expect(await prepareEnvFile(ask)).toBe("made");
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const text = await readFile(file, "utf8");
    expect(parseKeys(/^APP_KEYS=(.*)$/m.exec(text)?.[1])).toHaveLength(1);
    expect(await prepareEnvFile(ask)).toBe("none");
    expect(await readFile(file, "utf8")).toBe(text);
    await writeFile(file, "PORT=4000\n");
    expect(await prepareEnvFile(ask)).toBe("completed");
    expect(await readFile(file, "utf8")).toMatch(/^PORT=4000\nAPP_KEYS=k1:/);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test("keys in the environment need no file", async () => {
  const file = path.join(tmpdir(), "yswd-no-such-folder", ".env");
  expect(await prepareEnvFile({ file, exampleFile: ".env.example", hasKeys: true })).toBe("none");
});

test("an older Node is refused in one sentence", () => {
  expect(() => requireNode("20.18.3")).toThrow("Node 20.19 or newer");
  expect(() => requireNode("18.20.0")).toThrow("18.20.0");
  for (const version of ["20.19.0", "20.20.2", "22.1.0", "24.0.0"]) requireNode(version);
});

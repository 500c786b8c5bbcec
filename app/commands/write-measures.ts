import { readdir, readFile, writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { now } from "#app/platform/clock.ts";

const FOLDER = "node_modules/.cache/figures";
const PAGE = "docs/measures.md";

const HEAD = `# Measures

Written by \`npm run check:full\` on DATE, after everything in it held, and by nothing and nobody else. The pages are those of
the demonstration's data and of a site that has none yet, on CORES cores, over HTTP, in Debian's Chromium with its
\`fonts-noto-core\`. Each table says what was counted and what is asked of it; the tests that count it are in tests/full.
`;

type Table = { title: string; words: string; columns: string[]; rows: (string | number)[][] };

/** Puts the figures of a finished long check into one page. @returns the page, in Markdown */
export async function writeMeasures(): Promise<string> {
  const names = (await readdir(FOLDER)).sort();
  const tables = await Promise.all(names.map((name) => readFile(`${FOLDER}/${name}`, "utf8")));
  const parts = tables.map((table) => inMarkdown(JSON.parse(table) as Table));
  const head = HEAD.replace("DATE", now().toISOString().slice(0, 10)).replace("CORES", String(cpus().length));
  const page = [head, ...parts].join("\n");
  await writeFile(PAGE, page);
  return page;
}

function inMarkdown({ title, words, columns, rows }: Table): string {
  const line = (cells: (string | number)[]) => `| ${cells.join(" | ")} |`;
  const table = [line(columns), line(columns.map(() => "---")), ...rows.map(line)];
  return `## ${title}\n\n${words}\n\n${table.join("\n")}\n`;
}

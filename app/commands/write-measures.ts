import { readdir, readFile, writeFile } from "node:fs/promises";
import { now } from "#app/platform/clock.ts";

const FOLDER = "node_modules/.cache/figures";
const PAGE = "docs/measures.md";

const HEAD = `# Measures

Written by \`npm run check:full\` on DATE, after everything in it held, and kept with the code that it measured. The pages are
those of the demonstration's data and of a site that has none yet, on this machine, over HTTP, in Debian's Chromium.
`;

type Table = { title: string; words: string; columns: string[]; rows: (string | number)[][] };

/** Puts the figures of a finished long check into one page. @returns the page, in Markdown */
export async function writeMeasures(): Promise<string> {
  const names = (await readdir(FOLDER)).sort();
  const tables = await Promise.all(names.map((name) => readFile(`${FOLDER}/${name}`, "utf8")));
  const parts = tables.map((table) => inMarkdown(JSON.parse(table) as Table));
  const page = [HEAD.replace("DATE", now().toISOString().slice(0, 10)), ...parts].join("\n");
  await writeFile(PAGE, page);
  return page;
}

function inMarkdown({ title, words, columns, rows }: Table): string {
  const line = (cells: (string | number)[]) => `| ${cells.join(" | ")} |`;
  const table = [line(columns), line(columns.map(() => "---")), ...rows.map(line)];
  return `## ${title}\n\n${words}\n\n${table.join("\n")}\n`;
}

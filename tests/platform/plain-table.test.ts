import { parse } from "csv-parse/sync";
import readXlsxFile from "read-excel-file/node";
import { expect, test } from "vitest";
import { csvOf, xlsxOf } from "#app/platform/plain-table.server.ts";

const STARTS = ["", " ", "\t", "\r", "\n", "\u00a0", "\ufeff", "\u200b", "\u0301", "\u2003 "];
const FORMULAS = ["=1+1", "+1+1", "-1+1", "@SUM(1)", "\uff1d1+1", '=HYPERLINK("http://a.example")'];
const PAYLOADS = STARTS.flatMap((start) => FORMULAS.map((formula) => start + formula));

test("no cell of 60 begins as a formula does, whatever stands before it, and its words are kept", () => {
  const cells = parse(csvOf({ head: ["words"], rows: PAYLOADS.map((payload) => [payload]) }), { bom: true });
  expect(cells).toHaveLength(61);
  for (const [place, [cell]] of cells.slice(1).entries()) {
    expect(cell).toBe(`'${FORMULAS[place % FORMULAS.length]}`);
  }
});

test("in a workbook they are texts, and other letters, line ends and blanks inside stay as they are", async () => {
  const words = "Zażółć\n“gęślą”, =1 €";
  const made = await xlsxOf({ head: ["words"], rows: [...PAYLOADS, words].map((cell) => [cell]) });
  const [sheet] = await readXlsxFile(Buffer.from(made));
  expect(sheet?.data.at(1)).toEqual(["=1+1"]);
  expect(sheet?.data.at(-1)).toEqual([words]);
  expect(csvOf({ head: ["a"], rows: [[words]] })).toBe(`\ufeff"a"\n"Zażółć\n“gęślą”, =1 €"\n`);
});

test("a workbook keeps words that are names of every object's properties", async () => {
  const words = Object.getOwnPropertyNames(Object.prototype);
  const made = await xlsxOf({ head: ["words"], rows: words.map((word) => [word]) });
  const [sheet] = await readXlsxFile(Buffer.from(made));
  expect(words).toContain("constructor");
  expect(sheet?.data.slice(1).flat()).toEqual(words);
});

import { expect, test } from "vitest";
import { chooseImportRows } from "#app/domain/feedback/choose-import-rows.ts";
import { readImportTable } from "#app/domain/feedback/import-table.ts";
import type { ImportMap } from "#app/domain/feedback/imports/import-fields.ts";
import { dayOf } from "#app/domain/feedback/said-on.ts";

function rows(content: string | Uint8Array, map: ImportMap = {}) {
  const table = readImportTable({ content, map });
  if (!table.ok) throw new Error(table.reason);
  return table.rows;
}

test("the column with the words is found by its name, or is the only one", () => {
  expect(rows("id,comment-body\n1,Hello")[0]?.words).toBe("Hello");
  expect(rows("Anything\nHello")[0]?.words).toBe("Hello");
  expect(readImportTable({ content: "a,b\n1,2" })).toMatchObject({
    ok: false,
    reason: "no-body-column",
    columns: ["a", "b"],
  });
});

test("commas, semicolons and tabs part the cells, and rows count as a spreadsheet does", () => {
  for (const mark of [",", ";", "\t"]) {
    const content = `No${mark}Text\n1${mark}"Two\nlines${mark} yes"\n\n${mark}\n2${mark}Three`;
    expect(rows(content).map(({ row, words }) => [row, words])).toEqual([
      [2, `Two\nlines${mark} yes`.trim()],
      [5, "Three"],
    ]);
  }
});

test("Windows-1252 is read where UTF-8 does not fit", () => {
  expect(rows(Buffer.from("text\ncaf\xe9 \x93here\x94", "latin1"))[0]?.words).toBe("café “here”");
});

test("columns are mapped by name; one that is not there is named with those that are", () => {
  const content = "When;Ref;What they told us;Tongue;Where\n23/11/2026;A1;Hello;pl;Rugby";
  const map = { body: "what they told us", id: "Ref", date: "When", language: "Tongue", area: "Where" };
  expect(rows(content, map)).toEqual([
    {
      ...{ row: 2, words: "Hello", externalId: "A1", date: "23/11/2026", saidOn: "2026-11-23" },
      ...{ language: "pl", area: "Rugby", theme: null, kind: null, channel: null, fault: null },
    },
  ]);
  expect(readImportTable({ content, map: { body: "Nope" } })).toMatchObject({
    reason: "unknown-column",
    column: "Nope",
  });
});

test("what is no table is refused", () => {
  const reasonOf = (content: string) => {
    const table = readImportTable({ content });
    return table.ok ? null : table.reason;
  };
  expect(["", "text", 'text\n"open', "%PDF"].map(reasonOf)).toEqual([
    "empty",
    "no-rows",
    "broken-quotes",
    "no-rows",
  ]);
});

test("the same words twice are two rows, the same id twice is one, and blank or too long rows are refused", () => {
  const { chosen, repeated, refused } = chooseImportRows(
    [...rows(`id,text\n,Same\n,Same\n7,First\n7,First\n7,Other\n8,\n\n,${"x".repeat(20_001)}`)].map(
      (row, index) => ({ ...row, externalId: [null, null, "7", "7", "7", "8", null][index] ?? null }),
    ),
  );
  expect(chosen.map(({ key }) => key)).toEqual(["words 1 Same", "words 2 Same", "id 7"]);
  expect(repeated).toBe(1);
  expect(refused).toEqual([
    { row: 6, why: "id used before" },
    { row: 7, why: "blank" },
    { row: 9, why: "too long" },
  ]);
});

test("days are read in the ways that spreadsheets write them, and none is made up", () => {
  const written = [
    "2026-11-23 10:00",
    "23/11/2026",
    "23.11.26",
    "23 Nov 2026",
    "Mon Nov 23 10:00:00 GMT 2026",
    String(Date.parse("2026-11-23T10:00:00Z")),
    "46349",
    "46349.416666",
  ];
  expect(written.map((cell) => dayOf(cell))).toEqual(Array(8).fill("2026-11-23"));
  expect(["", "soon", "31/02/2026", "Nov 2026", "2026"].map((cell) => dayOf(cell))).toEqual(
    Array(5).fill(null),
  );
});

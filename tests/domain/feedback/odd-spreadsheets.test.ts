import { expect, test } from "vitest";
import writeXlsxFile from "write-excel-file/node";
import { chooseImportRows } from "#app/domain/feedback/choose-import-rows.ts";
import { readImportTable } from "#app/domain/feedback/import-table.ts";
import { guessReading } from "#app/domain/feedback/imports/guess-reading.ts";
import { readImportFile } from "#app/domain/feedback/imports/read-import-file.server.ts";
import { readRecords } from "#app/platform/read-records.server.ts";
import { textRecords } from "#app/platform/table-records.ts";

const utf16 = (text: string, isBigEndian = false) => {
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  return isBigEndian ? bytes.swap16() : bytes;
};

/** What the screen thinks of a file, and the words that it finds in it. */
async function looked(bytes: Uint8Array | string) {
  const read = await readRecords(Buffer.from(bytes));
  if (!read.ok) return { reason: read.reason };
  const { columns, ...guess } = guessReading(read.records, read.how);
  const table = readImportTable({ content: read.records, ...guess, map: columns });
  return { ...guess, columns, words: table.ok ? table.rows.map(({ words }) => words) : table.reason };
}

test("encoding and delimiter are guessed together", async () => {
  const files = [
    [Buffer.from("Ref;Comment\n1;caf\xe9 \x93here\x94\n", "latin1"), "windows-1252", "semicolon"],
    [Buffer.from("Ref\tComment\n1\tcafé “here”\n"), "utf-8", "tab"],
    [utf16("Ref\tComment\r\n1\tcafé “here”\r\n"), "utf-16le", "tab"],
    [utf16("Ref,Comment\r\n1,café “here”\r\n", true), "utf-16be", "comma"],
    [Buffer.from("\ufeffsep=;\r\nRef;Comment\r\n1;café “here”\r\n"), "utf-8", "semicolon"],
  ] as const;
  for (const [bytes, encoding, delimiter] of files)
    expect(await looked(bytes)).toMatchObject({ encoding, delimiter, words: ["café “here”"] });
});

test("what somebody chose wins over the guess", () => {
  const bytes = Buffer.from("a;b\ncafé;1\n");
  const read = textRecords(bytes, { encoding: "windows-1252", delimiter: "comma" });
  expect(read).toMatchObject({ records: [["a;b"], ["cafÃ©;1"]] });
});

test("a list of sentences is one column, whatever commas stand in it", async () => {
  const list = "It is dark, and cold\nMore lamps\nNo, really, mend it\nA bus\n";
  expect(await looked(list)).toMatchObject({
    delimiter: "none",
    hasHeadings: false,
    words: ["It is dark, and cold", "More lamps", "No, really, mend it", "A bus"],
  });
  expect(await looked("Comment\nMore lamps, please\nA bus, soon, please\n")).toMatchObject({
    hasHeadings: true,
    words: ["More lamps, please", "A bus, soon, please"],
  });
});

test("quotation marks go over several lines, and one inside a cell is a letter", async () => {
  const file = 'Ref,Comment\n1,"First\nsecond, ""third"""\n\n,\n2,He said "no" to us\n';
  const read = await readRecords(Buffer.from(file));
  const table = readImportTable({ content: read.ok ? read.records : [] });
  expect(table.ok && table.rows.map(({ row, words }) => [row, words])).toEqual([
    [2, 'First\nsecond, "third"'],
    [5, 'He said "no" to us'],
  ]);
});

test("the headings once more, and words that would be torn off, are refused; torn words at the end are whole again", () => {
  const table = readImportTable({
    content: "Comment,Ref\nLamps,1\nComment,Ref\nBenches, please,2\n",
  });
  expect(table.ok && chooseImportRows(table.rows).refused).toEqual([
    { row: 3, why: "headings again" },
    { row: 4, why: "more cells" },
  ]);
  const last = readImportTable({ content: "Ref,Comment\n1,Benches, please\n2,Lamps,\n" });
  expect(last.ok && last.rows.map(({ words }) => words)).toEqual(["Benches, please", "Lamps"]);
});

test("two columns of one name are told apart, and one without a name can be chosen", () => {
  const content = "Comment,Comment,,Note\nfirst,second,third,\n";
  const wordsIn = (body: string) => {
    const table = readImportTable({ content, map: { body } });
    return table.ok ? table.rows[0]?.words : table.columns;
  };
  expect(["Comment", "Comment (2)", "3"].map(wordsIn)).toEqual(["first", "second", "third"]);
  expect(wordsIn("Nope")).toEqual(["Comment", "Comment (2)", "3", "Note"]);
});

test("dates that could be read in two ways are asked about; one that cannot says how the others are", () => {
  const orderOf = (...dates: string[]) => {
    const records = [["When", "Comment"], ...dates.map((date) => [date, "Lamps"])];
    return guessReading(records, null).isMonthFirst;
  };
  expect(orderOf("3/4/2025", "5/6/2025")).toBeNull();
  expect(orderOf("3/4/2025", "23/6/2025")).toBe(false);
  expect(orderOf("3/4/2025", "6/23/2025")).toBe(true);
  expect(orderOf("4/4/2025", "2025-06-07")).toBe(false);
});

test("a workbook gives its dates, as dates or as the number of a day", async () => {
  const bytes = await writeXlsxFile([
    ["Comment", "When", "Then"],
    ["Lamps", { type: Date, value: new Date("2025-03-04T00:00:00Z"), format: "dd/mm/yyyy" }, 45_720],
  ]).toBuffer();
  for (const date of ["When", "Then"]) {
    const table = await readImportFile({ bytes, map: { date } });
    expect(table.ok && table.rows).toMatchObject([{ words: "Lamps", saidOn: "2025-03-04" }]);
  }
});

test("what is no spreadsheet is refused with its reason", async () => {
  const files = ["", "\n \n", "%PDF-1.7 Comment,Ref", "\u0000\u0001\u0002", 'Ref,Comment\n1,"open'];
  expect((await Promise.all(files.map(looked))).map(({ reason }) => reason)).toEqual([
    "empty",
    "empty",
    "pdf",
    "binary",
    "broken-quotes",
  ]);
});

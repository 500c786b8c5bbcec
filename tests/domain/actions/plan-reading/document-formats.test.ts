import { expect, test } from "vitest";
import type { PlanWordingAdditions } from "#app/domain/actions/plan-reading/plan-wording.ts";
import type { PlanReading } from "#app/domain/actions/plan-reading/planned-action.ts";
import { readPlan } from "#app/domain/actions/plan-reading/read-plan.ts";

function read(
  content: string | Uint8Array,
  fileName = "plan.txt",
  wording: PlanWordingAdditions = {},
): PlanReading {
  const result = readPlan({ content, fileName, wording });
  if (!result.ok) throw new Error(result.reason);
  return result.reading;
}

const SHEET = [
  ["Community Safety Plan 2026", "", "", "", "", ""],
  ["No", "Action", "Description", "Start date", "End date", "Lead partners", "Cost"],
  [
    "1",
    'Night "safe" walks',
    "- Map routes\n- Train\nvolunteers\n- Start",
    "Sept 2026",
    "2027",
    "Walks Group, Council",
    "GBP 1 500",
  ],
  ["2.0", "Lights", "1. Count lamps\n2. Repair them", "4 May 2026", "03.06.2026", "Council", "900 EUR"],
];

const sheet = (delimiter: string) =>
  SHEET.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter)).join("\r\n");

test("a spreadsheet reads the same with any delimiter", () => {
  const readings = [",", ";", "\t"].map((delimiter) => read(sheet(delimiter), "plan.csv"));
  const [first] = readings;
  expect(readings[1]).toEqual(first);
  expect(readings[2]).toEqual(first);
  expect(first?.title).toBe("Community Safety Plan 2026");
  expect(first?.warnings).toEqual([]);
  const [walks, lights] = first?.actions ?? [];
  expect(walks).toMatchObject({
    title: 'Night "safe" walks',
    details: ["Map routes", "Train volunteers", "Start"],
    start: { date: "2026-09", precision: "month" },
    close: { date: "2027", precision: "year" },
    leadPartners: ["Walks Group", "Council"],
    funding: { amounts: [{ amount: 1500, currency: "GBP" }] },
  });
  expect(lights).toMatchObject({
    number: "2",
    details: ["Count lamps", "Repair them"],
    start: { date: "2026-05-04" },
    close: { date: "2026-06-03" },
    funding: { amounts: [{ amount: 900, currency: "EUR" }] },
  });
});

test("a spreadsheet without the right ending is still known by its content", () => {
  expect(read(sheet(";"), "upload").actions).toHaveLength(2);
});

test("a plan in another language is read with the words it is given", () => {
  const text =
    "Nr\tDzia\u0142anie\tPocz\u0105tek\tKoniec\tPartnerzy\n1\tSadzenie drzew\tmaj 2026\t3 czerwca 2026\tUrz\u0105d i ZGM\n2\tRowery\tw toku\t2027\tZGM\n";
  const { actions } = read(text, "plan.txt", {
    headings: {
      title: ["Dzia\u0142anie"],
      start: ["Pocz\u0105tek"],
      close: ["Koniec"],
      leadPartners: ["Partnerzy"],
    },
    languages: ["pl"],
    pending: ["w toku"],
    conjunctions: ["i"],
  });
  expect(actions.map(({ start, close }) => [start.date ?? start.precision, close.date])).toEqual([
    ["2026-05", "2026-06-03"],
    ["pending", "2027"],
  ]);
  expect(actions[0]?.leadPartners).toEqual(["Urz\u0105d", "ZGM"]);
});

test("Windows-1252 and UTF-16 are read like UTF-8", () => {
  const text = `No\tAction\tStart\tClose\tPartners\tFunding\n1\tCaf\u00e9\tMay-26\tJun-26\tABC\t\u00a3300\n`;
  const expected = read(new TextEncoder().encode(text));
  expect(expected.actions[0]).toMatchObject({ title: "Caf\u00e9", review: false });
  expect(read(Uint8Array.from([...text].map((letter) => letter.charCodeAt(0))))).toEqual(expected);
  expect(read(new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le")))).toEqual(expected);
});

test("what cannot be read is refused with a reason", () => {
  const reason = (content: string | Uint8Array, fileName = "plan.txt") => {
    const result = readPlan({ content, fileName });
    return result.ok ? "read" : result.reason;
  };
  expect(reason("")).toBe("empty");
  expect(reason(" \n\t ")).toBe("empty");
  expect(reason(Uint8Array.from([1, 2, 0, 4]))).toBe("binary");
  expect(reason("%PDF-1.7 \u0001")).toBe("binary");
  expect(reason(new TextEncoder().encode("%PDF-1.7"))).toBe("pdf");
  expect(reason(Uint8Array.from([0x50, 0x4b, 3, 4, 0]))).toBe("spreadsheet");
  expect(reason("Just a letter.\nNothing else.")).toBe("no-table");
  expect(reason("No\tAction\tStart\tClose\n")).toBe("no-rows");
  expect(reason('No,Action,Start,Close\n1,"open,May-26,Jun-26\n', "plan.csv")).toBe("broken-quotes");
});

import { expect, test } from "vitest";
import { planContract } from "#app/domain/actions/plan-reading/plan-contract.ts";
import { action, present, readReal, shared } from "./real-plan.ts";

if (!present) test("shared data is absent: the real action plan was not read in this run", () => {});

/** Numbers of the actions with a doubt of this kind, with its column. */
function doubted(code: string): string[] {
  return readReal()
    .warnings.filter((warning) => warning.code === code)
    .map(({ actionNumber, column }) => `${actionNumber} ${column}`);
}

shared("the real plan has thirteen actions, a title and a period", () => {
  const { title, period, actions } = readReal();
  expect(title).toMatch(/Action Plan 2017\/18$/);
  expect(period).toEqual({ text: "2017/18" });
  expect(actions.map(({ number }) => number)).toEqual(
    Array.from({ length: 13 }, (_, index) => String(index + 1)),
  );
});

shared("the real plan's dates keep their precision and no day is made up", () => {
  const dates = readReal().actions.map(({ start, close }) => [
    start.date ?? start.precision,
    close.date ?? close.precision,
  ]);
  expect(dates).toEqual([
    ["pending", "pending"],
    ["2017-05", "unknown"],
    ["pending", "unknown"],
    ["2017-05", "unknown"],
    ["2017-01", "2017-07"],
    ["2017-04", "2017-07"],
    ["2017-04", "unknown"],
    ["2017-04", "unknown"],
    ["unknown", "2017-12"],
    ["2017-05", "2017-11"],
    ["2017-05", "2017-12"],
    ["2017-04", "2017-10"],
    ["2017-05", "2018-03"],
  ]);
  expect(action("3").close).toEqual({ text: "J", precision: "unknown" });
  expect(action("4").close).toEqual({ text: "_", precision: "unknown" });
  expect(action("2").close.text).toBe("");
});

shared("the real plan's cells are parted into points", () => {
  const counts = readReal().actions.map((one) =>
    [one.details.length, one.objectives.length, one.outputs.length].join(),
  );
  expect(counts).toEqual([
    "4,4,1",
    "1,2,3",
    "1,2,1",
    "4,1,0",
    "1,4,2",
    "1,1,1",
    "2,2,0",
    "4,0,2",
    "4,3,1",
    "2,2,1",
    "1,2,0",
    "2,2,0",
    "2,1,1",
  ]);
});

shared("the real plan's funding keeps its text and both amounts", () => {
  expect(action("5").funding.text).toMatch(/^PCC grant obtained for .*7,000 and WCC funding for .*10,000$/);
  expect(action("5").funding.amounts.map(({ amount, currency }) => [amount, currency])).toEqual([
    [7000, "GBP"],
    [10000, "GBP"],
  ]);
  expect(action("2").funding).toEqual({ text: "PCC funding obtained April 2017", amounts: [] });
});

shared("what is doubtful in the real plan is told with its place", () => {
  expect(doubted("number-inferred")).toEqual(["5 number"]);
  expect(doubted("title-missing")).toEqual(["3 title"]);
  expect(doubted("heading-in-cell")).toEqual(["5 funding"]);
  expect(doubted("date-missing")).toEqual(["2 close", "7 close", "8 close", "9 start"]);
  expect(doubted("date-unreadable")).toEqual(["3 close", "4 close"]);
  expect(doubted("garbled")).toEqual(["1 funding", "9 origin", "10 origin", "11 origin", "13 origin"]);
  expect(doubted("cut-start")).toEqual(["2 objectives", "3 objectives", "6 objectives", "13 objectives"]);
  expect(doubted("cut-end")).toEqual(["2 outputs", "3 objectives", "4 objectives", "5 objectives"]);
  expect(doubted("partners-missing")).toEqual(["6 leadPartners"]);
  const inferred = readReal().warnings.find(({ code }) => code === "number-inferred");
  expect(inferred).toMatchObject({ page: 2, row: 1, where: "Page 2, row 1, action 5, “No.”" });
  expect(
    readReal()
      .actions.filter(({ review }) => !review)
      .map(({ number }) => number),
  ).toEqual(["12"]);
});

shared("garbled letters of the real plan stay, with what they may be", () => {
  const hints = readReal()
    .warnings.filter(({ code }) => code === "garbled")
    .map(({ hint }) => hint);
  expect(hints).toEqual(["applicable", "CHCG", "CHCG", "CHCG", "CHCG"]);
  expect(action("9").origin).toMatch(/^\p{Script=Cyrillic}{4}$/u);
  expect(action("1").funding.text).toMatch(/^\p{Script=Cyrillic}{8}\)$/u);
});

shared("no word of the real plan's tables is lost, and no heading or page mark is kept", () => {
  const { text, actions } = readReal();
  const rows = text.split("\n").filter((line) => line.includes("\t") && !line.startsWith("No."));
  expect(rows).toHaveLength(actions.length);
  rows.forEach((row, index) => {
    const read = JSON.stringify(actions[index]).replaceAll('\\"', '"');
    const cells = row.split("\t").slice(1).join(" ").replace("applicable) ", "");
    const lost = cells
      .split(/\s+/)
      .filter(
        (word) => !/^(?:\*|\d\))?$|^and$/.test(word) && !read.includes(word.replace(/^\(|[,)]+$/g, "")),
      );
    expect(lost).toEqual([]);
  });
  expect(JSON.stringify(actions)).not.toMatch(/Page \d of \d|Lead Partners|\(if/);
});

shared("the real plan as JSON has the fields of the contract and no others", () => {
  const contract = planContract(readReal());
  expect(Object.keys(contract.actions[0] ?? {})).toEqual([
    "number",
    "title",
    "details",
    "start",
    "close",
    "origin",
    "leadPartners",
    "mainLead",
    "funding",
    "objectives",
    "outputs",
    "review",
  ]);
  expect(Object.keys(contract.warnings[0] ?? {})).toEqual(["where", "what"]);
});

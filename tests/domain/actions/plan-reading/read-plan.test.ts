import { expect, test } from "vitest";
import type { PlanReading } from "#app/domain/actions/plan-reading/planned-action.ts";
import { readPlan } from "#app/domain/actions/plan-reading/read-plan.ts";

const euro = "\u20ac";

const CLIMATE = `# **Climate Action Plan 2026-2028**

Ref\tMeasure\tDeadline\tStart\tBudget\tOwner\tDelivery partners\tAims\tDeliverables\tDetails\tStatus
A1\tPlant street trees\tMar 2027\t01/10/2026\t${euro}12.5k\tMaria Nowak (Parks team)\tParks team; Tree Trust / Tenants Union\t1) Cooler streets.\t* 200 trees * A map\t* Choose streets - main roads first * Ask people\tGreen
\tInsulate schools\tSpring 2028\t2026-11-05\tEUR 250.000 and ${euro}5-10k\tTBC\tCity Council and Schools Union\t2) Lower bills. 3) Warmer rooms.\tSurvey of\tSpeak to Dr Lena Green first\tAmber
A3\tCargo bike loans\ttbc\tMay 12, 2027\t20000\tOlga Petrenko, Head of Transport\tHealth and Wellbeing Board, Jan de Vries\t1) Fewer vans.\tBikes\tOne
line more\tRed

Page 1 of 2

# **Climate Action Plan 2026-2028**

Ref\tMeasure\tDeadline\tStart\tBudget (where\tOwner\tDelivery partners\tAims\tDeliverables\tDetails\tStatus
Theme B
B1\tRain gardens\t31 Feb 2027\t2027\tknown) $3 million\tIan\tWater Company (lead: Ana Lopez) Parks team\t\t\tNotes\t
\t\t\t\t\t\t\t\t\tand more\t
B1\tFlood wardens\tMay 17\tJune 2027\t\tWater team\tParks team\t1) Safe.\tBook\tOne\tRed\textra Page 2 of 2

Footnote: figures are estimates.
`;

function read(content: string): PlanReading {
  const result = readPlan({ content, fileName: "plan.txt" });
  if (!result.ok) throw new Error(result.reason);
  return result.reading;
}

const codesOf = (reading: PlanReading, number: string | null) =>
  reading.warnings.filter(({ actionNumber }) => actionNumber === number).map(({ code }) => code);

test("a plan with other columns, numbers and currencies is read", () => {
  const { title, period, actions } = read(CLIMATE);
  expect(title).toBe("Climate Action Plan 2026-2028");
  expect(period).toEqual({ text: "2026-2028" });
  expect(actions.map(({ number }) => number)).toEqual(["A1", "A2", "A3", "B1", "B1-2"]);
  expect(actions[0]).toEqual({
    number: "A1",
    title: "Plant street trees",
    details: ["Choose streets - main roads first", "Ask people"],
    start: { text: "01/10/2026", date: "2026-10-01", precision: "day" },
    close: { text: "Mar 2027", date: "2027-03", precision: "month" },
    origin: "",
    leadPartners: ["Parks team", "Tree Trust", "Tenants Union"],
    mainLead: "Maria Nowak (Parks team)",
    funding: { text: `${euro}12.5k`, amounts: [{ amount: 12500, currency: "EUR", text: `${euro}12.5k` }] },
    objectives: ["Cooler streets."],
    outputs: ["200 trees", "A map"],
    review: false,
    mainLeadOrganisation: "Parks team",
    people: ["Maria Nowak"],
    staffNotes: [],
    otherCells: [{ heading: "Status", text: "Green" }],
  });
});

test("each doubt of a plan is told once, with its action", () => {
  const reading = read(CLIMATE);
  expect(codesOf(reading, null)).toEqual(["column-unknown", "text-outside", "text-outside"]);
  expect(codesOf(reading, "A1")).toEqual([]);
  expect(codesOf(reading, "A2")).toEqual([
    "number-inferred",
    "date-unreadable",
    "lead-pending",
    "amount-range",
    "cut-start",
    "cut-end",
    "name-in-text",
  ]);
  expect(codesOf(reading, "A3")).toEqual([
    "line-joined",
    "partners-maybe-two",
    "person-in-partners",
    "amount-without-currency",
  ]);
  expect(codesOf(reading, "B1")).toEqual([
    "heading-in-cell",
    "row-continued",
    "date-unreadable",
    "person-in-partners",
    "person-doubtful",
  ]);
  expect(codesOf(reading, "B1-2")).toEqual([
    "number-repeated",
    "cells-too-many",
    "page-mark-in-cell",
    "date-unreadable",
  ]);
  expect(reading.actions.map(({ review }) => review)).toEqual([false, true, true, true, true]);
});

test("what stands below a row or in two lines is kept with its action", () => {
  const [, , third, fourth] = read(CLIMATE).actions;
  expect(third?.details).toEqual(["One line more"]);
  expect(third?.otherCells).toEqual([{ heading: "Status", text: "Red" }]);
  expect(fourth?.details).toEqual(["Notes and more"]);
  expect(fourth?.funding).toEqual({
    text: "$3 million",
    amounts: [{ amount: 3e6, currency: "USD", text: "$3 million" }],
  });
});

test("persons never stand among partners or as the organisation that leads", () => {
  const reading = read(CLIMATE);
  const { actions } = reading;
  expect(actions.map(({ people }) => people)).toEqual([
    ["Maria Nowak"],
    ["Lena Green"],
    ["Olga Petrenko", "Jan de Vries"],
    ["Ian", "Ana Lopez"],
    [],
  ]);
  expect(actions.map(({ mainLeadOrganisation }) => mainLeadOrganisation)).toEqual([
    "Parks team",
    null,
    "Head of Transport",
    null,
    "Water team",
  ]);
  expect(actions[3]?.leadPartners).toEqual(["Water Company", "Parks team"]);
  expect(actions[3]?.staffNotes).toEqual(["lead: Ana Lopez"]);
  for (const name of actions.flatMap(({ people }) => people).filter((one) => one.includes(" ")))
    expect(
      JSON.stringify(reading.warnings.filter(({ code }) => /person|name|partner/.test(code))),
    ).not.toContain(name);
});

test("a missing number is inferred only when one choice is left", () => {
  const numbers = (cells: string[]) => {
    const rows = cells.map((cell) => `${cell}\tDo it\tMay-26\tJun-26\tABC`);
    const reading = read(["No\tAction\tStart\tClose\tPartners", ...rows].join("\n"));
    return reading.actions.map(({ number }) => number).join(" ");
  };
  expect(numbers(["4.0", "", "6.0"])).toBe("4 5 6");
  expect(numbers(["1.1", "", "1.3"])).toBe("1.1 1.2 1.3");
  expect(numbers(["1", "1.0"])).toBe("1 1.0");
  expect(numbers(["1", "", "2"])).toBe("1 unnumbered-1 2");
  expect(numbers(["", "", ""])).toBe("1 2 3");
  expect(numbers(["l2.O", "13"])).toBe("12 13");
  expect(numbers(["7", ""])).toBe("7 8");
});

test("a number that no action has is told", () => {
  const reading = read(
    "No\tAction\tStart\tClose\tPartners\n1\tA b\tMay-26\tJun-26\tABC\n3\tC d\tMay-26\tJun-26\tABC\n",
  );
  expect(reading.warnings).toMatchObject([
    { code: "number-gap", quote: "2", where: "The whole plan", what: "No action 2 was found." },
  ]);
});

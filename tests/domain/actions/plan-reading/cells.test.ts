import { expect, test } from "vitest";
import { columnHabits, isCutAtEnd, isCutAtStart } from "#app/domain/actions/plan-reading/find-cut-off.ts";
import { findGarbled, letterHabits } from "#app/domain/actions/plan-reading/find-garbled.ts";
import { completeWording } from "#app/domain/actions/plan-reading/plan-wording.ts";
import { readDate } from "#app/domain/actions/plan-reading/read-date.ts";
import { readFunding } from "#app/domain/actions/plan-reading/read-funding.ts";
import { readMainLead } from "#app/domain/actions/plan-reading/read-main-lead.ts";
import { readPartners } from "#app/domain/actions/plan-reading/read-partners.ts";
import { partnerEvidence } from "#app/domain/actions/plan-reading/split-organisations.ts";
import { splitPoints } from "#app/domain/actions/plan-reading/split-points.ts";

const wording = completeWording();

test.each([
  ["May-17", "2017-05", "month"],
  ["Sept 2026", "2026-09", "month"],
  ["05/2026", "2026-05", "month"],
  ["2026-05", "2026-05", "month"],
  ["12/05/2017", "2017-05-12", "day"],
  ["12 May 2017", "2017-05-12", "day"],
  ["12th May, 2017", "2017-05-12", "day"],
  ["2017-05-12", "2017-05-12", "day"],
  ["2017", "2017", "year"],
  ["Pending", undefined, "pending"],
  ["T.B.C.", undefined, "unknown"],
  ["tbc", undefined, "pending"],
  ["Spring 2017", undefined, "unknown"],
  ["2017/18", undefined, "unknown"],
  ["May 17", undefined, "unknown"],
  ["13/13/2017", undefined, "unknown"],
  ["30 Feb 2017", undefined, "unknown"],
  ["Apr-17 - Jul-17", undefined, "unknown"],
  ["May-17 J", undefined, "unknown"],
  ["", undefined, "unknown"],
])("the date %j is %s with precision %s", (text, date, precision) => {
  expect(readDate(text, wording)).toEqual(date ? { text, date, precision } : { text, precision });
});

test("month before day is read where it is the custom", () => {
  expect(readDate("12/05/2017", completeWording({ dateOrder: "mdy" })).date).toBe("2017-12-05");
});

test.each([
  ["* a b * c d", ["a b", "c d"]],
  ["1) a 2) b", ["a", "b"]],
  ["1. See action 5.0\n2. Go", ["See action 5.0", "Go"]],
  ["the end. 2) Next", ["the end.", "Next"]],
  ["3) c 4) d", ["c", "d"]],
  ["a) one b) two", ["one", "two"]],
  ["* Look - is it big? - tell * Act", ["Look - is it big? - tell", "Act"]],
  ["One thing.     Another thing.", ["One thing.", "Another thing."]],
  ["First line\ngoes on\nSecond", ["First line goes on", "Second"]],
  ["14th - 21st October", ["14th - 21st October"]],
  ["Links to action 2) only", ["Links to action", "only"]],
  ["Grade A. Then b", ["Grade A. Then b"]],
  ["", []],
])("the cell %j has the points %j", (text, points) => {
  expect(splitPoints(text)).toEqual(points);
});

test("amounts need a currency, and any currency will do", () => {
  const amounts = (text: string) =>
    readFunding(text, wording).funding.amounts.map(({ amount, currency }) => `${amount} ${currency}`);
  expect(amounts("\u00a37,000 and \u00a310,000")).toEqual(["7000 GBP", "10000 GBP"]);
  expect(amounts("\u20ac1.250,50, $2.5m, 5k EUR, \u20b91,00")).toEqual([
    "1250.5 EUR",
    "2500000 USD",
    "5000 EUR",
    "1 INR",
  ]);
  expect(amounts("3 000 z\u0142")).toEqual(["3000 PLN"]);
  expect(amounts("PCC 5000, 7000 in April 2017")).toEqual([]);
  expect(readFunding("About 7000 in April 2017", wording).doubts).toMatchObject([{ quote: "7000" }]);
  expect(readFunding("\u00a35-10k", wording).doubts).toMatchObject([{ code: "amount-range" }]);
});

test("letters of another alphabet are told with a word of the same shape", () => {
  const habits = letterHabits("Funding (if applicable) from the CHCG for long enough to count as Latin");
  expect(findGarbled("\u0421\u041d\u0421\u0411", habits)).toEqual([
    { word: "\u0421\u041d\u0421\u0411", hint: "CHCG" },
  ]);
  expect(
    findGarbled("caf\u00e9 na\u00efve \ufffd \u00e2\u20ac\u2122s", habits).map(({ word }) => word),
  ).toEqual(["\ufffd", "\u00e2\u20ac\u2122s"]);
  const cyrillic = letterHabits(
    "\u041f\u043b\u0430\u043d \u0434\u0456\u0439 \u043c\u0456\u0441\u0442\u0430 BID",
  );
  expect(findGarbled("BID \u043f\u043b\u0430\u043d", cyrillic)).toEqual([]);
  expect(findGarbled("pl\u0430n", cyrillic)).toHaveLength(1);
});

test("cut-off cells are known by their beginning and end", () => {
  const habits = columnHabits(["1) One.", "1) Two.", "Crime and make users"]);
  expect(
    ["of it all.", "Crime and make users", ", then", "applicable)", "2) Two."].map((text) =>
      isCutAtStart(text, habits),
    ),
  ).toEqual([true, true, true, true, true]);
  expect(["1) One.", "e-learning.", "Whole.", "* small"].map((text) => isCutAtStart(text, habits))).toEqual([
    false,
    false,
    false,
    false,
  ]);
  const end = (text: string) =>
    isCutAtEnd({
      text,
      points: splitPoints(text),
      allPoints: ["raise the profile of all work"],
      danglingWords: wording.danglingWords,
    });
  expect(
    ["Awareness of", "Leaflets (posters", "One,", "1) A. 2) B. 3) C", "Raise the profile of"].map(end),
  ).toEqual([true, true, true, true, true]);
  expect(["Whole", "Whole.", "Two (of them)", "* one * two", "Plan A"].map(end)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});

const names = {
  wording,
  organisations: new Set(["fern"]),
  commonWords: new Set(["help", "line"]),
  titleWords: new Set(["ashby"]),
};

test.each([
  ["Ana Lopez (ABC)", "ABC", ["Ana Lopez"]],
  ["Ana Lopez", null, ["Ana Lopez"]],
  ["J. O'Brien / Dr Ng", null, ["J. O'Brien", "Dr Ng"]],
  ["Ana Lopez and Jan de Vries (ABC)", "ABC", ["Ana Lopez", "Jan de Vries"]],
  ["Fern", "Fern", []],
  ["ABC G&T team", "ABC G&T team", []],
  ["Housing Manager", "Housing Manager", []],
  ["Parks Department (Ana Lopez)", "Parks Department", ["Ana Lopez"]],
  ["Ana Lopez (Ashby Constables)", "Ashby Constables", ["Ana Lopez"]],
  ["Ana Lopez (Green Lanes)", null, ["Ana Lopez", "Green Lanes"]],
  ["ANA LOPEZ", null, ["ANA LOPEZ"]],
  ["", null, []],
])("the main lead %j shows %j and keeps %j", (cell, organisation, people) => {
  const lead = readMainLead(cell, names);
  expect(lead).toMatchObject({ mainLead: cell, mainLeadOrganisation: organisation, people });
});

test("partners are parted with care", () => {
  const cells = ["Fern", "Roads & Paths", "Road and Path"];
  const read = (cell: string) =>
    readPartners({ cell, evidence: partnerEvidence([...cells, cell], wording), context: names });
  expect(read("ABC Homes and ABC Parks & Lakes, Fern").leadPartners).toEqual([
    "ABC Homes",
    "ABC Parks & Lakes",
    "Fern",
  ]);
  expect(read("Road and Path").leadPartners).toEqual(["Road and Path"]);
  expect(read("Health and Wellbeing Board").doubts).toMatchObject([{ code: "partners-maybe-two" }]);
  expect(read("City Council and Tenants Union; Fern").leadPartners).toEqual([
    "City Council",
    "Tenants Union",
    "Fern",
  ]);
  expect(read("Help Line, Ashby Constables (north, south), and Fern").leadPartners).toEqual([
    "Help Line",
    "Ashby Constables (north, south)",
    "Fern",
  ]);
  expect(read("Ana Lopez (ABC), Fern")).toMatchObject({
    leadPartners: ["ABC", "Fern"],
    people: ["Ana Lopez"],
  });
  expect(read("Cllr Ana Lopez")).toMatchObject({ leadPartners: [], people: ["Cllr Ana Lopez"] });
  expect(read("Safe Trust (chaired by Ana Lopez) Fern")).toMatchObject({
    leadPartners: ["Safe Trust", "Fern"],
    people: ["Ana Lopez"],
    staffNotes: ["chaired by Ana Lopez"],
  });
});

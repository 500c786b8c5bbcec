import fc from "fast-check";
import { expect, test } from "vitest";
import type { Check, CheckResult, PublicTexts } from "#app/domain/responses/publication-checks/checks.ts";
import { CHECKS } from "#app/domain/responses/publication-checks/checks.ts";
import {
  runChecks,
  type WordingToCheck,
} from "#app/domain/responses/publication-checks/run-checks.server.ts";

const NOTHING: PublicTexts = { title: "", youSaid: "", weDid: "", reasonSentence: null, changeNote: null };

type Given = Partial<Omit<WordingToCheck, "texts">> & Partial<PublicTexts>;

function check(given: Given, code: Check): CheckResult {
  const { title, youSaid, weDid, reasonSentence, changeNote, ...over } = given;
  const texts = { ...NOTHING, ...withoutGaps({ title, youSaid, weDid, reasonSentence, changeNote }) };
  const plain = {
    language: "en",
    country: "GB",
    said: [],
    places: ["Rugby", "Old Town Hall"],
    others: [],
  } as const;
  const results = runChecks({ ...plain, said: [], places: [...plain.places], others: [], ...over, texts });
  const found = results.find((result) => result.check === code);
  if (!found) throw new Error(`no result of ${code}`);
  return found;
}

function withoutGaps(texts: object): Partial<PublicTexts> {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined));
}

const WORDS = "They shout at my mother every time she waits for the bus";
const said = (words: string, mayPublish: boolean) => [{ words: [words], mayPublish }];

test("each check has one result, in the order in which they are shown", () => {
  const { texts, ...rest } = {
    texts: NOTHING,
    language: "en",
    country: "GB" as const,
    said: [],
    places: [],
    others: [],
  };
  expect(runChecks({ texts, ...rest }).map((result) => result.check)).toEqual([...CHECKS]);
});

test("six words in a row of somebody who did not agree block, five do not", () => {
  const six = check(
    { youSaid: "Somebody told us: they shout at my mother every day.", said: said(WORDS, false) },
    "verbatim",
  );
  expect(six).toMatchObject({
    state: "blocks",
    findings: [{ field: "youSaid", text: "they shout at my mother every" }],
  });
  const five = check({ youSaid: "They shout at my mother, always.", said: said(WORDS, false) }, "verbatim");
  expect(five).toMatchObject({ state: "fine", findings: [] });
});

test("marks, capitals and apostrophes hide no quote", () => {
  const hidden = "**They** SHOUT at\n\nmy mother — every, time!";
  expect(check({ weDid: hidden, said: said(WORDS, false) }, "verbatim").state).toBe("blocks");
  const curly = check(
    { youSaid: "I don’t go out after dark now", said: said("i dont go out after dark", false) },
    "verbatim",
  );
  expect(curly.state).toBe("blocks");
});

test("the words of somebody who agreed ask for a second reader; if another one who did not said the same, they block", () => {
  const youSaid = `“${WORDS}.”`;
  expect(check({ youSaid, said: said(WORDS, true) }, "verbatim")).toMatchObject({
    state: "asksReader",
    findings: [{ text: WORDS }],
  });
  const both = [...said(WORDS, true), ...said(`${WORDS} here`, false)];
  expect(check({ youSaid, said: both }, "verbatim").state).toBe("blocks");
});

test("whatever was said around them, six words of it are found wherever they stand in a response", () => {
  const word = fc.stringMatching(/^[a-zäżਕب]{1,8}$/);
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 6, maxLength: 30 }),
      fc.nat(),
      fc.lorem(),
      (words, from, around) => {
        const start = from % (words.length - 5);
        const quote = words.slice(start, start + 6).join(" ");
        const found = check(
          { youSaid: `${around}. ${quote}`, said: said(words.join(" "), false) },
          "verbatim",
        );
        expect(found.state).toBe("blocks");
      },
    ),
  );
});

test("a place, a date and a characteristic in one passage need a reason; two of them do not", () => {
  const together = "A Muslim woman was spat at in Rugby last Tuesday.";
  expect(check({ youSaid: together }, "identifying")).toMatchObject({
    state: "confirm",
    findings: [{ field: "youSaid", text: together }],
  });
  const harmless = [
    "A Muslim woman was spat at last Tuesday.",
    "A woman was spat at in Rugby last Tuesday.",
    "A Muslim woman was spat at in Rugby.",
    "Muslims in Rugby may ask for a talk.",
    "We met in Rugby in May.\n\nIt went well.\n\nDisabled people asked for a ramp.",
  ];
  for (const youSaid of harmless)
    expect(check({ youSaid }, "identifying"), youSaid).toMatchObject({ state: "fine" });
});

test("a place and a date in the title or beside it belong to a passage; further away they do not", () => {
  const found = (given: Given) => check({ language: "en", ...given }, "identifying").findings;
  const body = "A Muslim woman was spat at.\n\nIt was dark.";
  expect(found({ title: "Rugby, last Tuesday", youSaid: body })).toEqual([
    { field: "youSaid", text: "A Muslim woman was spat at." },
  ]);
  expect(found({ title: "What was said in Rugby", youSaid: `${body}\n\nThat was in May.` })).toEqual([]);
  expect(found({ youSaid: "We met in Rugby in May.\n\nA deaf man asked for a ramp." })).toEqual([
    { field: "youSaid", text: "A deaf man asked for a ramp." },
  ]);
  expect(found({ youSaid: "A deaf man was laughed at.", weDid: "We went to Rugby on 3rd June." })).toEqual([
    { field: "youSaid", text: "A deaf man was laughed at." },
  ]);
  expect(
    found({ title: "A Muslim woman was spat at", youSaid: "It was in Rugby.\n\nIt was in May." }),
  ).toEqual([
    { field: "youSaid", text: "It was in Rugby." },
    { field: "youSaid", text: "It was in May." },
  ]);
  const all = "A Muslim woman in Rugby in May";
  expect(found({ title: all, weDid: "We asked for lights." })).toEqual([{ field: "title", text: all }]);
});

test.each([
  ["en", "The deaf man at the Old Town Hall on 3/5 was laughed at."],
  ["en", "On 3rd June somebody in RUGBY pulled a girl’s headscarf."],
  ["pl", "W maju w Rugby ktoś opluł muzułmankę przed meczetem."],
  ["uk", "У травні в Rugby образили біженку."],
  ["pt", "Em março, em Rugby, insultaram uma família cigana."],
  ["ur", "مئی میں Rugby میں ایک مسلمان خاتون پر آوازیں کسی گئیں"],
])("in %s: %s", (language, youSaid) => {
  expect(check({ youSaid, language }, "identifying").state).toBe("confirm");
});

test("personal details need a reason, in every text that is public", () => {
  const found = check(
    { changeNote: "We had left out 07700 900123.", weDid: "Ask jo@example.org." },
    "personalDetails",
  );
  expect(found).toMatchObject({
    state: "confirm",
    findings: [
      { field: "weDid", hint: "email", text: "jo@example.org" },
      { field: "changeNote", hint: "phone", text: "07700 900123" },
    ],
  });
});

test("plain words are read at about nine, the language of offices is named with its hardest sentences", () => {
  const plain =
    "You told us that the bus stop is dark. The council put in new lights. They came on last week. Tell us if one of them is out.";
  expect(check({ weDid: plain }, "readingAge")).toMatchObject({ state: "fine", findings: [] });
  const hard =
    "Following extensive consultation, the partnership has commissioned a comprehensive evaluation of illumination infrastructure in proximity to public transportation facilities, prioritising vulnerable communities. It starts soon.";
  const found = check({ weDid: hard }, "readingAge");
  expect(found.state).toBe("note");
  expect(found.age).toBeGreaterThan(11);
  expect(found.findings[0]?.text).toMatch(/^Following extensive/);
});

test("reading age is measured for English only, and not of a few words", () => {
  const weDid =
    "Rada zamontowała nowe lampy przy wszystkich przystankach obok parku, a świecą one od zeszłego tygodnia. ".repeat(
      3,
    );
  expect(check({ weDid, language: "pl" }, "readingAge")).toEqual({
    check: "readingAge",
    state: "notMeasured",
    findings: [],
  });
  expect(check({ weDid: "There are lights." }, "readingAge").state).toBe("notMeasured");
});

const ANSWER = "The council put new lights at all four bus stops by the park and checks them every month.";
const others = [{ id: "1", title: "Lights", youSaid: "It is dark.", answer: ANSWER }];

test("mostly the words of another public answer need a reason, and the other one is named", () => {
  const same = check({ weDid: ANSWER.replace("four", "five"), others }, "sameWording");
  expect(same).toMatchObject({
    state: "confirm",
    findings: [{ field: "weDid", other: { id: "1", title: "Lights" } }],
  });
  expect(
    check(
      { weDid: "Police now walk there in the evening. The council put new lights there.", others },
      "sameWording",
    ).state,
  ).toBe("fine");
});

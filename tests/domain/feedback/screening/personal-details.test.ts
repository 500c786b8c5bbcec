import { existsSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { findPersonalDetails, type Hint } from "#app/domain/feedback/screening/personal-details.ts";

const COMMENTS = new URL("../../../../../shared/data/resident-comments-bowling-green.csv", import.meta.url);
const find = (text: string): Hint[] => findPersonalDetails(text, { country: "GB" });
const kindsIn = (text: string): string[] => find(text).map((hint) => `${hint.kind}: ${hint.text}`);

/** Mulberry32: the same details on every run. */
function seeded(seed: number) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const random = seeded(20180213);
const pick = (choices: readonly string[] | string): string =>
  choices[Math.floor(random() * choices.length)] ?? "";
const fill = (shape: string): string =>
  shape.replace(/[9AVBEn]/g, (sign) => {
    if (sign === "9") return pick("0123456789");
    if (sign === "n") return pick("123456789");
    return pick(
      { A: "ABCEGHJKLMNPRSTWXYZ", V: "ABCDEFGHJKLMNPRSTUVWXY", B: "ABDEFGHJLNPQRSTUWXYZ", E: "ABCD" }[sign] ??
        "",
    );
  });

const first = ["sam", "kiran", "ola", "mihai", "amara", "j.t", "lee_92", "noor"];
const makers: Record<Hint["kind"], () => string> = {
  phone: () =>
    fill(
      pick([
        "07700 900999",
        "07999999999",
        "07n99-999-999",
        "01926 499999",
        "0121 496 0999",
        "(0117) 496 0999",
        "020 7946 0999",
        "+44 7700 900999",
        "+44 (0)7700 900 999",
        "0044 7700 900999",
        "+48 512 999 999",
        "+92 300 1999999",
      ]),
    ),
  postcode: () => {
    const area = pick(["CV", "B", "WC", "LE", "M", "SW", "OX", "EC"]);
    const code = `${area}${fill(pick(["n", "n9"]))}${pick([" ", " ", ""])}${fill("9BB")}`;
    return random() < 0.3 ? code.toLowerCase() : code;
  },
  email: () =>
    pick([
      `${pick(first)}${fill("99")}@example.org`,
      `${pick(first)}@mail.example.co.uk`,
      `${pick(first)}+news@example.com`,
      `${pick(first)} (at) example.com`,
      `${pick(first)} at example dot com`,
    ]),
  nationalId: () => fill(pick(["AA 99 99 99 E", "AA999999E", "AA 999999 E", "QQ 12 34 56 E"])),
  vehicle: () => fill(pick(["VV99 VVV", "VV99VVV", "V999 VVV", "VVV 999V", "VVZ 9999"])),
  handle: () => `@${pick(first)}${fill("99")}`,
  url: () =>
    pick(["https://example.org/u/", "www.example.com/", "facebook.com/", "instagram.com/"]) + pick(first),
};
const sentences = [
  (detail: string) => `My neighbour shouts at us every night, it is ${detail}, please do something.`,
  (detail: string) => `${detail} is how you reach me.`,
  (detail: string) => `I waited 20 minutes for the number 11 bus on 3 May 2018 (${detail}).`,
  (detail: string) => `We want more lights in the park. Contact: ${detail}`,
  (detail: string) => `ਮੇਰਾ ਪਤਾ ${detail} ਹੈ।`,
  (detail: string) => `The man who did it has "${detail}" and lives at number 12.`,
];

test("at least 95 of 100 planted details are found", () => {
  const kinds = Object.keys(makers) as Hint["kind"][];
  const missed: string[] = [];
  for (let n = 0; n < 300; n++) {
    const kind = kinds[n % kinds.length] ?? "phone";
    const detail = makers[kind]();
    const text = sentences[Math.floor(random() * sentences.length)]?.(detail) ?? "";
    const start = text.indexOf(detail);
    const isFound = find(text).some(
      (hint) => hint.kind === kind && hint.start <= start && hint.end >= start + detail.length,
    );
    if (!isFound) missed.push(text);
  }
  expect(missed.length, missed.join("\n")).toBeLessThanOrEqual(15);
});

test("offsets count UTF-16 units and cut out exactly the detail", () => {
  const text = "😀😀 ring 07700 900123, or kiran@example.org!";
  for (const hint of find(text)) expect(text.slice(hint.start, hint.end)).toBe(hint.text);
  expect(kindsIn(text)).toEqual(["phone: 07700 900123", "email: kiran@example.org"]);
});

test("every kind is named as what it is", () => {
  expect(
    kindsIn("QQ 12 34 56 C, CV32 4AA, AB12 CDE, @kiran, a@b.org, https://example.org/kiran. And ٠٧٩١١١٢٣٤٥٦"),
  ).toEqual([
    "nationalId: QQ 12 34 56 C",
    "postcode: CV32 4AA",
    "vehicle: AB12 CDE",
    "handle: @kiran",
    "email: a@b.org",
    "url: https://example.org/kiran",
    "phone: ٠٧٩١١١٢٣٤٥٦",
  ]);
});

test("dates, times, money, roads, ages and bus numbers are no personal details", () => {
  for (const text of [
    "On 12/05/2018 at 10:30 I paid £1,000.50 for 2 x 3 m",
    "01-02-2018 10:30 and 01.02.2018 1030",
    "Take the A46, 2nd exit, or the M40 3rd junction, or the A429 THE OLD ROAD",
    "Between 1998 and 2004 about 10 000 people aged 18-25",
    "Ring 999 or 101",
    "meet @ the hall @7pm",
    "BUS 12A and the X18 bus",
    "Dial 0 then 1 for 20 minutes",
    "We are 1 of 23, 50% of us in 3rd place",
  ]) {
    expect(kindsIn(text), text).toEqual([]);
  }
});

test("patterns of one country are not looked for in another", () => {
  expect(findPersonalDetails("CV32 4AA, AB12 CDE, kiran@example.org", { country: "PL" })).toMatchObject([
    { kind: "email" },
  ]);
});

test("a long text is read in reasonable time", () => {
  const began = performance.now();
  for (const part of ["a", "a.", "@", "+44 ", "07 ", "a at ", "www.", "A1 "])
    find(part.repeat(20_000 / part.length));
  expect(performance.now() - began).toBeLessThan(10_000);
});

test.skipIf(!existsSync(COMMENTS))(
  "at most 5 of 896 real comments get a hint (needs the comments file)",
  () => {
    const rows: { "comment-body": string }[] = parse(readFileSync(COMMENTS), { columns: true });
    const hinted = rows.map((row) => row["comment-body"]).filter((words) => find(words).length > 0);
    expect(rows).toHaveLength(896);
    expect(hinted.length, hinted.join("\n")).toBeLessThanOrEqual(5);
  },
);

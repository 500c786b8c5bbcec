import { expect, test } from "vitest";
import { action, present, readReal, shared } from "./real-plan.ts";

if (!present)
  test("shared data is absent: the real plan's partners and leads were not read in this run", () => {});

/** Officers' names are taken from the file, so that they stand nowhere in the project. */
function namesInFile(text: string): string[] {
  const names = [...text.matchAll(/\t(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+) \([^)\t]+\)\t/gu)].map(
    (match) => match[1] ?? "",
  );
  const chair = /\(chaired by ([^)]+)\)/.exec(text)?.[1] ?? "";
  const pair = /Victim Support\t(\S+ \S+) (\S+ \S+)\t/.exec(text);
  return [...new Set([...names, chair, pair?.[1] ?? "", pair?.[2] ?? ""])];
}

shared("the real plan's partners are organisations, each by itself", () => {
  const partners = readReal().actions.map(({ leadPartners }) => leadPartners.join(" | "));
  expect(partners).toEqual([
    "WCC Community Safety Team | Police | OPCC",
    "WREP | WCC Community Safety | WCC Localities & Communities | District and Boroughs | Police",
    "WREP | WCC Community Safety | WCC Localities & Communities | District and Boroughs | Police",
    "Safer Education Partnership | Victim Support",
    "WCC Community Safety Team | WREP | Police | OPCC",
    "",
    "Police",
    "Police | WCC | WREP | Districts & Boroughs",
    "Police | WCC | OPCC | Districts & Boroughs",
    "Police | WCC | WREP | Districts & Boroughs | OPCC",
    "Police | WCC | Districts & Boroughs",
    "Police | WCC | WREP | Districts & Boroughs | OPCC",
    "WCC | Police",
  ]);
});

shared("the real plan's main leads show an organisation and keep their names for staff", () => {
  const { text, actions, warnings } = readReal();
  const shown = actions.map(({ mainLeadOrganisation }) => mainLeadOrganisation);
  expect(shown).toEqual([
    "WCC",
    "WREP",
    "WREP",
    null,
    "WCC",
    "WCC",
    "Police",
    "Police",
    "N&B",
    "WCC",
    "WCC G&T team",
    "WREP",
    "WCC",
  ]);
  const names = namesInFile(text);
  expect(names.length).toBeGreaterThanOrEqual(7);
  expect(names.every((name) => name !== "")).toBe(true);
  expect(new Set(actions.flatMap(({ people }) => people))).toEqual(new Set(names));
  expect(action("4").people).toHaveLength(3);
  const forPublic = JSON.stringify([
    actions.map(({ mainLead: _lead, people: _people, staffNotes: _notes, ...rest }) => rest),
    warnings,
  ]);
  expect(names.filter((name) => forPublic.includes(name))).toEqual([]);
});

import { expect, test } from "vitest";
import { cutWords } from "#app/domain/feedback/cut-words.ts";
import { proposedItems } from "#app/domain/feedback/event-notes/proposed-items.ts";

const words = (notes: string) => proposedItems(notes).map((item) => item.words);

test("each line is an item, without the bullet or the number before it", () => {
  expect(words("- Light the stop\n* Mend the gate\n• A bench\n– Later buses")).toEqual([
    ...["Light the stop", "Mend the gate", "A bench", "Later buses"],
  ]);
  expect(words("1. Light\n2) Gate\n(3) Bench\na) Buses\n[ ] Bins\n☐ Trees\n۴. روشنی")).toEqual([
    ...["Light", "Gate", "Bench", "Buses", "Bins", "Trees", "روشنی"],
  ]);
  expect(words("Light the stop\nMend the gate")).toEqual(["Light the stop", "Mend the gate"]);
});

test("a number that belongs to the words stays with them", () => {
  const said = ["10.30 is too late", "3 people said it", "24/7 please", "A. Smith park is dark"];
  expect(words(said.join("\n"))).toEqual(said);
});

test("a line without a bullet goes on with the one above it, and one before the first stands alone", () => {
  expect(words("Table 3:\n- Light the stop\n  by the park\n- A bench")).toEqual([
    ...["Table 3:", "Light the stop by the park", "A bench"],
  ]);
});

test("blank lines part paragraphs where there are no bullets", () => {
  expect(words("The stop is dark\nat night.\n\n\nNobody answers\nthe telephone.\n")).toEqual([
    ...["The stop is dark at night.", "Nobody answers the telephone."],
  ]);
  expect(words("  \n\n")).toEqual([]);
});

test("what ends with a colon is taken for a heading", () => {
  expect(proposedItems("Buses:\n- Later ones").map(({ isHeading }) => isHeading)).toEqual([true, false]);
});

test("the place of an item holds its bullet and its lines, so that cutting it leaves the others", () => {
  const notes = "Table 3:\n- Light the stop\n  by the park\n- A bench\n\nLoose end";
  const chosen = proposedItems(notes).filter(({ words: said }) => said.startsWith("Light"));
  expect(cutWords(notes, chosen)).toBe("Table 3:\n[…]\n- A bench\n\nLoose end");
});

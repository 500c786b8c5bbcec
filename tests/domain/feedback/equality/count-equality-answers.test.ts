import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { countEqualityAnswers } from "#app/domain/feedback/equality/count-equality-answers.server.ts";
import { EQUALITY_QUESTIONS } from "#app/domain/feedback/equality/questions.ts";
import en from "#app/locales/en.json" with { type: "json" };
import { productDatabase } from "#tests/support/product-database.ts";

await productDatabase();

test("the table has no column that could lead to an item, a person or a moment", async () => {
  const columns = await db().$queryRaw<{ name: string; type: string }[]>`
    SELECT column_name::text AS "name", data_type::text AS "type" FROM information_schema.columns
    WHERE table_name = 'EqualityAnswer' AND table_schema = current_schema() ORDER BY column_name`;
  expect(columns).toEqual([
    { name: "answer", type: "text" },
    { name: "month", type: "date" },
    { name: "people", type: "integer" },
    { name: "question", type: "text" },
    { name: "questionsVersion", type: "integer" },
  ]);
  const keys = await db().$queryRaw<{ type: string }[]>`
    SELECT constraint_type::text AS "type" FROM information_schema.table_constraints
    WHERE table_name = 'EqualityAnswer' AND table_schema = current_schema()
      AND constraint_type IN ('FOREIGN KEY', 'PRIMARY KEY')`;
  expect(keys).toEqual([{ type: "PRIMARY KEY" }]);
});

test("answers are counted each on its own, by the month of the place, with no line in the ledger", async () => {
  const entries = await db().ledgerEntry.count();
  const now = new Date("2026-10-31T23:30:00Z");
  const asked = { timeZone: "Europe/Warsaw", now };
  await countEqualityAnswers({ ...asked, answers: { age: "from25", religion: "notSaid" } });
  await countEqualityAnswers({ ...asked, answers: { age: "from25" } });
  await countEqualityAnswers({ ...asked, answers: {} });
  const month = new Date("2026-11-01T00:00:00Z");
  const row = { month, questionsVersion: EQUALITY_QUESTIONS.version };
  expect(await db().equalityAnswer.findMany({ orderBy: { question: "asc" } })).toEqual([
    { ...row, question: "age", answer: "from25", people: 2 },
    { ...row, question: "religion", answer: "notSaid", people: 1 },
  ]);
  expect(await db().ledgerEntry.count()).toBe(entries);
});

test("the database takes no day but the first of a month", async () => {
  const wrong = { questionsVersion: 1, question: "age", answer: "from25", people: 1 };
  const data = { ...wrong, month: new Date("2026-11-02T00:00:00Z") };
  await expect(db().equalityAnswer.create({ data })).rejects.toThrow();
});

test("every question and answer has its text, and every question can be left unsaid", () => {
  for (const [question, answers] of Object.entries(EQUALITY_QUESTIONS.questions)) {
    expect(en).toHaveProperty([`equality.question.${question}`]);
    expect(answers).toContain("notSaid");
    for (const answer of answers.filter((name) => name !== "notSaid"))
      expect(en).toHaveProperty([`equality.answer.${question}.${answer}`]);
  }
});

import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";

await productDatabase();
await givenFeedback();

test.each([
  `UPDATE "LedgerEntry" SET "kind" = 'item.withdrawn'`,
  `DELETE FROM "LedgerEntry"`,
  `TRUNCATE "LedgerEntry" CASCADE`,
])("the database refuses %s", async (sql) => {
  const before = await db().ledgerEntry.findMany({ select: { id: true, kind: true } });
  await expect(db().$executeRawUnsafe(sql)).rejects.toThrow(/append-only/);
  expect(await db().ledgerEntry.findMany({ select: { id: true, kind: true } })).toEqual(before);
});

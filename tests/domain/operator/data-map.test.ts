import { expect, test } from "vitest";
import { DATA_MAP, mappedColumns, residentData } from "#app/domain/operator/data-map/data-map.ts";
import { RESIDENT_DATA } from "#app/domain/operator/data-map/mapped-table.ts";
import { testDatabase } from "#tests/support/database.ts";
import { ask } from "#tests/support/postgres/folder.ts";

const { url } = await testDatabase();
/** The job queue's own tables: jobs carry ids and no words. */
const NOT_OURS = ["graphile_worker", "information_schema", "pg_catalog"];
const MIGRATIONS = "_prisma_migrations";

async function columnsOfTheDatabase(): Promise<string[]> {
  const rows = await ask(
    url,
    `SELECT columns.table_schema AS schema, columns.table_name AS table, column_name AS name
     FROM information_schema.columns
     JOIN information_schema.tables USING (table_schema, table_name)
     WHERE table_type = 'BASE TABLE'`,
  );
  return rows
    .filter(({ schema, table }) => !NOT_OURS.includes(String(schema)) && table !== MIGRATIONS)
    .map(({ schema, table, name }) => `${schema === "public" ? "" : `${schema}.`}${table}.${name}`);
}

test("the data map has every column of the database, each once, and no other", async () => {
  const mapped = Object.entries(DATA_MAP).flatMap(([table, entry]) =>
    mappedColumns(entry).map((name) => `${table}.${name}`),
  );
  expect(mapped.sort()).toEqual((await columnsOfTheDatabase()).sort());
});

test("each kind of thing that is kept about residents is told once", () => {
  expect(residentData().map(({ what }) => what)).toEqual(RESIDENT_DATA);
});

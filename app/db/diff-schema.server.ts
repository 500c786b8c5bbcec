import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { offlineAdapter } from "./migration-adapter.server.ts";
import { engineFilters, withSchemaEngine } from "./schema-engine.server.ts";

export type SchemaFile = { path: string; content: string };

const schemaFolder = fileURLToPath(new URL("../../prisma/schema", import.meta.url));

/** The SQL that turns a database of the schema `from` into one of the schema `to`; "" when they are the same. */
export async function diffSchema({
  from,
  to,
}: {
  from: "empty" | SchemaFile[];
  to: SchemaFile[];
}): Promise<string> {
  const sql = await withSchemaEngine({
    adapter: offlineAdapter,
    work: async (engine) => {
      const { stdout } = await engine.diff({
        from: from === "empty" ? { tag: "empty" } : { tag: "schemaDatamodel", files: from },
        to: { tag: "schemaDatamodel", files: to },
        script: true,
        exitCode: null,
        filters: engineFilters,
      });
      return stdout ?? "";
    },
  });
  return /^\s*--\s*This is an empty migration\.?\s*$/.test(sql) ? "" : sql;
}

/** The schema as it is now: the files of `prisma/schema`, in the order of their names. */
export async function readSchema(folder = schemaFolder): Promise<SchemaFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".prisma")).sort();
  return await Promise.all(
    names.map(async (name) => ({ path: name, content: await readFile(path.join(folder, name), "utf8") })),
  );
}

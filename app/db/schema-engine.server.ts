import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import * as glue from "@prisma/schema-engine-wasm/schema_engine_bg";

/**
 * Prisma's schema engine as the WebAssembly of its package, so that nothing is downloaded. The package expects a
 * bundler to load the `.wasm`; Node does it by hand here.
 */
export type SchemaEngine = glue.SchemaEngine;

/** Nothing of the database is managed by others than the migrations, as far as the engine is concerned. */
export const engineFilters = { externalTables: [], externalEnums: [] };

let loading: Promise<void> | undefined;

/** Runs `work` with an engine on this adapter. The adapter's own connections are the caller's to close. */
export async function withSchemaEngine<T>({
  adapter,
  work,
}: {
  adapter: SqlMigrationAwareDriverAdapterFactory;
  work: (engine: SchemaEngine) => Promise<T>;
}): Promise<T> {
  loading ??= loadEngine();
  await loading;
  const bound = bindMigrationAwareSqlAdapterFactory(adapter);
  const engine = await glue.SchemaEngine.new({ datamodels: undefined }, () => {}, bound);
  try {
    return await work(engine);
  } finally {
    engine.free();
  }
}

async function loadEngine(): Promise<void> {
  const entry = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const bytes = await readFile(path.join(path.dirname(entry), "schema_engine_bg.wasm"));
  const imports = { "./schema_engine_bg.js": glue as unknown as WebAssembly.ModuleImports };
  const { instance } = await WebAssembly.instantiate(bytes, imports);
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
}

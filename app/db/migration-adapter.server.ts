import { PrismaPg } from "@prisma/adapter-pg";
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import { ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import type pg from "pg";

/** In the transaction of the script itself, so that a migration is done and written down, or neither. */
const markFinished = `UPDATE "_prisma_migrations" SET "finished_at" = now()
  WHERE "finished_at" IS NULL AND "rolled_back_at" IS NULL`;

/**
 * The adapter for applying migrations. Prisma's own cuts a script at every semicolon, which breaks the body of a
 * function, and runs the pieces one by one; here PostgreSQL gets the whole script at once, as one transaction.
 */
export class WholeScriptAdapter extends PrismaPg {
  /** Why the last script failed, in the words of PostgreSQL; the engine only hands on a number for it. */
  failure: unknown;
  readonly #pool: pg.Pool;

  constructor(pool: pg.Pool) {
    super(pool);
    this.#pool = pool;
  }

  override async connect() {
    const adapter = await super.connect();
    adapter.executeScript = async (script) => {
      await this.#pool.query(`${script}\n;\n${markFinished}`).catch((error) => {
        this.failure = error;
        throw error;
      });
    };
    return adapter;
  }
}

/**
 * The adapter for comparing two schema texts, which needs no database: it answers the one question that the engine
 * asks when it starts (is there a schema `public`, and which version is this) as PostgreSQL 15 would.
 */
export const offlineAdapter: SqlMigrationAwareDriverAdapterFactory = {
  provider: "postgres",
  adapterName: "@prisma/adapter-pg",
  connect: async () => offlineConnection,
  connectToShadowDb: async () => offlineConnection,
};

const refuse = async () => {
  throw new Error("comparing two schema texts needs no database");
};

const offlineConnection: SqlDriverAdapter = {
  provider: "postgres",
  adapterName: "@prisma/adapter-pg",
  queryRaw: async () => ({
    columnNames: ["exists", "version", "numeric_version"],
    columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
    rows: [[true, "PostgreSQL 15.0", 150_000]],
  }),
  executeRaw: refuse,
  executeScript: refuse,
  startTransaction: refuse,
  getConnectionInfo: () => ({ schemaName: "public", supportsRelationJoins: true }),
  dispose: async () => {},
};

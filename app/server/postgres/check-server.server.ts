import pg from "pg";
import { StartProblem } from "#app/platform/start-problem.ts";
import { explainConnection } from "./explain-connection.server.ts";

const oldestVersion = 150_000;

type ServerSettings = {
  version: string;
  number: number;
  encoding: string;
  fsync: string;
  full_page_writes: string;
  synchronous_commit: string;
};

/**
 * Connects once and refuses a server on which an acknowledged item could be lost or a name could be garbled:
 * older than PostgreSQL 15, not UTF-8, or with one of its three durability settings off.
 */
export async function checkServer(url: string): Promise<{ version: string }> {
  const settings = await readSettings(url);
  if (settings.number < oldestVersion) {
    throw new StartProblem(
      `The database server is PostgreSQL ${settings.version}; version 15 or newer is needed.`,
    );
  }
  if (settings.encoding !== "UTF8") {
    throw new StartProblem(
      `The database has the encoding ${settings.encoding}: make one with ENCODING 'UTF8'.`,
    );
  }
  for (const name of ["fsync", "full_page_writes", "synchronous_commit"] as const) {
    if (settings[name] === "off") {
      throw new StartProblem(
        `The database setting ${name} is off, so a crash could lose what people were told is kept: turn it on.`,
      );
    }
  }
  return { version: settings.version };
}

async function readSettings(url: string): Promise<ServerSettings> {
  const client = connectTo(url);
  try {
    await client.connect();
    const { rows } = await client.query<ServerSettings>(`SELECT
      current_setting('server_version') AS version,
      current_setting('server_version_num')::int AS number,
      current_setting('server_encoding') AS encoding,
      current_setting('fsync') AS fsync,
      current_setting('full_page_writes') AS full_page_writes,
      current_setting('synchronous_commit') AS synchronous_commit`);
    if (rows[0] === undefined) throw new Error("the server did not answer");
    return rows[0];
  } catch (error) {
    throw explainConnection({ error, url });
  } finally {
    await client.end().catch(() => {});
  }
}

function connectTo(url: string): pg.Client {
  if (!URL.canParse(url) || !/^postgres(ql)?:$/.test(new URL(url).protocol)) {
    throw new StartProblem(
      "DATABASE_URL is not an address of the form postgresql://user:password@host:5432/name.",
    );
  }
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 8_000 });
  client.on("error", () => {});
  return client;
}

import { once } from "node:events";
import { writeSync } from "node:fs";
import { openDatabase } from "#app/server/postgres/open-database.server.ts";

/** A process of its own that opens the database of a folder, says so, and closes it when its input ends. */
const [dataFolder = ""] = process.argv.slice(2);

try {
  const { url, version, close } = await openDatabase({ dataFolder });
  writeSync(1, `${JSON.stringify({ url, version })}\n`);
  process.stdin.resume();
  await once(process.stdin, "end");
  await close();
  process.exit(0);
} catch (error) {
  writeSync(2, error instanceof Error ? `${error.name}: ${error.message}\n` : String(error));
  process.exit(1);
}

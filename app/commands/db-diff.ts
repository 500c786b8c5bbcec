import { writeMigration } from "#app/db/write-migration.server.ts";
import { StartProblem } from "#app/platform/start-problem.ts";
import { runCommand, say } from "./run-command.ts";

await runCommand(async () => {
  const [name = ""] = process.argv.slice(2);
  if (!/^[a-z][a-z0-9_]*$/.test(name)) {
    throw new StartProblem(
      "Say what the migration does in small letters, for example: npm run db:diff -- add_milestones",
    );
  }
  const written = await writeMigration({ name, now: new Date() });
  say(
    written === undefined
      ? "The schema has not changed since the last migration."
      : `Wrote ${written}: read it.`,
  );
});

import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { demoCode } from "#app/domain/staff/demo-code.server.ts";
import { now } from "#app/platform/clock.ts";
import { env } from "#app/platform/env.server.ts";
import { StartProblem } from "#app/platform/start-problem.ts";
import { demoFolder, demoKeys } from "./demo-keys.ts";
import { openDemoSite } from "./open-demo-site.ts";
import { runCommand, say, sayAside } from "./run-command.ts";

await runCommand(async () => {
  const [email = "", ...more] = parseArgs({ allowPositionals: true, strict: false }).positionals;
  if (email === "" || more.length > 0) {
    throw new StartProblem("Say whose code you want, for example: npm run -s demo:code -- sam@example.org");
  }
  if (!env().DATABASE_URL && !existsSync(demoFolder())) {
    throw new StartProblem("There is no demonstration here yet. Start it with `npm run demo`.");
  }
  const site = await openDemoSite({ keys: await demoKeys(), progress: sayAside });
  try {
    const code = await demoCode({ email, now: now() });
    if (code === null) {
      throw new StartProblem(
        `${email} is not an account of the demonstration. \`npm run demo\` prints those that are.`,
      );
    }
    say(code);
  } finally {
    await site.close();
  }
});

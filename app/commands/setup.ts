import { fileURLToPath } from "node:url";
import { COMMAND_LINE } from "#app/domain/ledger/actor.ts";
import { findSettings } from "#app/domain/operator/settings.server.ts";
import { makeFirstRunLink } from "#app/domain/staff/first-run/make-first-run-link.server.ts";
import { now } from "#app/platform/clock.ts";
import { loadEnv, origin } from "#app/platform/env.server.ts";
import { random } from "#app/platform/random.server.ts";
import { StartProblem } from "#app/platform/start-problem.ts";
import { buildProduct } from "./build-product.ts";
import { prepareEnvFile } from "./env-file.ts";
import { requireNode } from "./node-version.ts";
import { openSite } from "./open-site.ts";
import { runCommand, say } from "./run-command.ts";

const EXAMPLE = fileURLToPath(new URL("../../.env.example", import.meta.url));

/** Gets a machine ready for a real installation. It asks nothing and may be run again at any time. */
await runCommand(async () => {
  requireNode(process.versions.node);
  say(`1 of 4  Node ${process.versions.node} is new enough.`);
  await settings();
  say("3 of 4  Opening the database.");
  const site = await openSite({ progress: (sentence) => say(`        ${sentence}`) });
  try {
    if ((await findSettings())?.isDemo) throw new StartProblem(DEMONSTRATION);
    say("4 of 4  Building the pages. This takes about half a minute.");
    await buildProduct();
    const link = await makeFirstRunLink({ by: COMMAND_LINE, now: now(), random });
    say(link.ok ? next(link.path) : ALREADY);
  } finally {
    await site.close();
  }
});

async function settings(): Promise<void> {
  const hasKeys = loadEnv().APP_KEYS !== undefined;
  const change = await prepareEnvFile({ file: ".env", exampleFile: EXAMPLE, hasKeys });
  const SAID = {
    made: "Made the file .env with new keys. Only you can read it.",
    completed: "Added new keys to the file .env. Nothing else in it was changed.",
    none: "The settings of this machine are complete.",
  };
  say(`2 of 4  ${SAID[change]}`);
}

const DEMONSTRATION =
  "This database holds demonstration data, and a real installation does not belong there. Give DATABASE_URL an empty database, or leave it out.";

const ALREADY = `
This site is set up. Start it with:  npm start
Everything can be changed under Settings on the staff side.
Has everybody lost their way in?  npm run -s staff:invite -- EMAIL --role administrator`;

function next(path: string): string {
  return `
Ready. Two steps are left:

  1. Start the site:            npm start
  2. Open this page and fill it in. It works once, within 7 days:
     ${origin()}${path}

Keep a copy of the file .env somewhere safe, apart from the backups: it holds the keys.
Running this command again makes a new link, and the old one ends.`;
}

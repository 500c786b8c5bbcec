import { findSettings } from "#app/domain/operator/settings.server.ts";
import { origin } from "#app/platform/env.server.ts";
import { StartProblem } from "#app/platform/start-problem.ts";
import { openSite } from "./open-site.ts";
import { runCommand, say } from "./run-command.ts";
import { serve } from "./serve.ts";
import { untilAskedToStop } from "./until-asked-to-stop.ts";

await runCommand(async () => {
  const site = await openSite({ progress: say });
  try {
    const settings = await findSettings();
    if (settings?.isDemo) {
      throw new StartProblem(
        "This database holds demonstration data. Use another one, or start it with `npm run demo`.",
      );
    }
    const serving = await serve();
    say(
      settings
        ? `Running at ${origin()}`
        : `Running at ${origin()}. It is not set up yet: run \`npm run setup\` for the link.`,
    );
    await untilAskedToStop();
    say("Stopping.");
    await serving.stop();
  } finally {
    await site.close();
  }
});

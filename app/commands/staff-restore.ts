import { COMMAND_LINE } from "#app/domain/ledger/actor.ts";
import { restoreStaff } from "#app/domain/staff/restore-staff.server.ts";
import { now } from "#app/platform/clock.ts";
import { origin } from "#app/platform/env.server.ts";
import { random } from "#app/platform/random.server.ts";
import { StartProblem } from "#app/platform/start-problem.ts";
import { openOwnOrDemoSite } from "./open-own-or-demo-site.ts";
import { runCommand, say, sayAside } from "./run-command.ts";

const USAGE = "npm run -s staff:restore -- EMAIL";

await runCommand(async () => {
  const [email = "", ...more] = process.argv.slice(2);
  if (!email.includes("@") || more.length > 0) throw new StartProblem(`Say whose access it is: ${USAGE}`);
  const site = await openOwnOrDemoSite();
  try {
    const restored = await restoreStaff({ email, by: COMMAND_LINE, now: now(), random });
    if (!restored.ok)
      throw new StartProblem(
        `${email} has no account. Invite them: npm run -s staff:invite -- ${email} --role ROLE`,
      );
    sayAside(
      "They are signed out everywhere. The link sets a new password and code, and works once, for 7 days.",
    );
    say(origin() + restored.path);
  } finally {
    await site.close();
  }
});

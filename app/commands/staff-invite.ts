import { parseArgs } from "node:util";
import { COMMAND_LINE } from "#app/domain/ledger/actor.ts";
import { type InviteStaff, inviteStaff } from "#app/domain/staff/invite-staff.server.ts";
import { ROLES } from "#app/domain/staff/permissions.ts";
import { inviteSchema } from "#app/domain/staff/schema.ts";
import { now } from "#app/platform/clock.ts";
import { origin } from "#app/platform/env.server.ts";
import { random } from "#app/platform/random.server.ts";
import { StartProblem } from "#app/platform/start-problem.ts";
import { openOwnOrDemoSite } from "./open-own-or-demo-site.ts";
import { runCommand, say, sayAside } from "./run-command.ts";

const USAGE = "npm run -s staff:invite -- EMAIL --role ROLE";

await runCommand(async () => {
  const asked = whatIsAsked();
  const site = await openOwnOrDemoSite();
  try {
    const invited = await inviteStaff({ ...asked, mayReplace: true, by: COMMAND_LINE, now: now(), random });
    if (!invited.ok)
      throw new StartProblem(`${asked.email} has an account with another role. Change it on the team page.`);
    if (invited.replaces)
      sayAside("This person has an account: the link replaces its password and its code.");
    say(origin() + invited.path);
  } finally {
    await site.close();
  }
});

function whatIsAsked(): Pick<InviteStaff, "email" | "role"> {
  const { values, positionals } = readArguments();
  const [email = "", ...more] = positionals;
  if (email === "" || more.length > 0) throw new StartProblem(`Say who is invited: ${USAGE}`);
  const asked = inviteSchema.safeParse({ email, role: values.role });
  if (asked.success) return asked.data;
  const isRole = asked.error.issues.some((issue) => issue.path[0] === "role");
  const roles = new Intl.ListFormat("en", { type: "disjunction" }).format(ROLES);
  throw new StartProblem(
    isRole ? `Give a role, one of ${roles}: ${USAGE}` : `${email} is not an e-mail address. Use: ${USAGE}`,
  );
}

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: { role: { type: "string" } } });
  } catch {
    throw new StartProblem(`This is not understood. Use: ${USAGE}`);
  }
}

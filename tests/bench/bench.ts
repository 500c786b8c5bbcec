import { runCommand } from "#app/commands/run-command.ts";
import { StartProblem } from "#app/platform/start-problem.ts";
import { groupsOfComments } from "./groups-of-comments.ts";
import { triageAtSize } from "./triage-at-size.ts";

const BENCHES = { triage: triageAtSize, groups: groupsOfComments } as const;

/** `npm run bench -- NAME [--json]`: what is measured by hand. Without a name it is the desk. */
await runCommand(async () => {
  const [asked = "triage"] = process.argv.slice(2).filter((given) => !given.startsWith("--"));
  const names = Object.keys(BENCHES) as (keyof typeof BENCHES)[];
  const name = names.find((one) => one === asked);
  if (!name) throw new StartProblem(`There is no bench “${asked}”: ${names.join(" or ")}.`);
  await BENCHES[name]();
});

import { parseArgs } from "node:util";
import { publicSnapshots } from "#app/domain/insights/public-snapshots.server.ts";
import { isMonth } from "#app/domain/insights/snapshot-month.ts";
import { type VerifiedSnapshot, verifySnapshot } from "#app/domain/insights/verify-snapshot.server.ts";
import { StartProblem } from "#app/platform/start-problem.ts";
import { openOwnOrDemoSite } from "./open-own-or-demo-site.ts";
import { runCommand, say } from "./run-command.ts";

const USAGE = "npm run -s ledger:verify -- [MONTH, such as 2026-10] [--demo]";

await runCommand(async () => {
  const { month, demo } = whatIsAsked();
  const site = await openOwnOrDemoSite({ demo });
  try {
    const there = (await publicSnapshots()).map((snapshot) => snapshot.month).toReversed();
    const months = month ? there.filter((one) => one === month) : there;
    if (months.length === 0)
      throw new StartProblem(month ? `There is no snapshot of ${month}.` : "There is no snapshot yet.");
    const verified = [];
    for (const one of months) verified.push(await verifySnapshot({ month: one }));
    for (const one of verified) say(sentence(one));
    if (verified.some(({ holds }) => !holds)) process.exitCode = 1;
  } finally {
    await site.close();
  }
});

function sentence({ month, entries, difference }: VerifiedSnapshot): string {
  if (!difference) return `${month}: the ledger still is as it was (${entries} entries).`;
  const { after, upTo } = difference;
  const isOne = after !== null && BigInt(upTo) - BigInt(after) === 1n;
  const where = isOne ? `entry ${upTo}` : `an entry after ${after ?? "0"}, no later than entry ${upTo}`;
  return `${month}: the ledger was changed afterwards. The first difference is at ${where}.`;
}

function whatIsAsked(): { month: string; demo: boolean } {
  const { values, positionals } = readArguments();
  const [month = "", ...more] = positionals;
  if (more.length > 0 || (month && !isMonth(month))) throw new StartProblem(`Name one month: ${USAGE}`);
  return { month, demo: values.demo ?? false };
}

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: { demo: { type: "boolean" } } });
  } catch {
    throw new StartProblem(`This is not understood. Use: ${USAGE}`);
  }
}

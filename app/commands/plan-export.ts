import { writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { exportPlan } from "#app/domain/actions/plan-file/export-plan.server.ts";
import { plansForStaff } from "#app/domain/actions/plans-for-staff.server.ts";
import { EXPORT_FORMATS } from "#app/domain/insights/exports/export-choices.ts";
import { COMMAND_LINE } from "#app/domain/ledger/actor.ts";
import { now } from "#app/platform/clock.ts";
import { StartProblem } from "#app/platform/start-problem.ts";
import { openOwnOrDemoSite } from "./open-own-or-demo-site.ts";
import { runCommand, say } from "./run-command.ts";

const USAGE = "npm run -s plan:export -- FILE.csv|.xlsx|.json [--plan NAME] [--demo]";

await runCommand(async () => {
  const { file, format, plan, demo } = whatIsAsked();
  const site = await openOwnOrDemoSite({ demo });
  try {
    const slug = await slugOf(plan);
    const { content, actions } = await exportPlan({ slug, format, by: COMMAND_LINE, now: now() });
    await write(file, content);
    say(`Wrote ${actions} actions of “${slug}” to ${file}. It names people of the plan: keep it safe.`);
  } finally {
    await site.close();
  }
});

function whatIsAsked() {
  const { values, positionals } = readArguments();
  const [file = "", ...more] = positionals;
  if (file === "" || more.length > 0) throw new StartProblem(`Name the file: ${USAGE}`);
  const ending = path.extname(file).slice(1).toLowerCase();
  const format = EXPORT_FORMATS.find((one) => one === ending);
  if (!format) throw new StartProblem(`${file} must end in .csv, .xlsx or .json.`);
  return { file, format, plan: values.plan, demo: values.demo ?? false };
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { plan: { type: "string" }, demo: { type: "boolean" } },
    });
  } catch {
    throw new StartProblem(`This is not understood. Use: ${USAGE}`);
  }
}

/** The plan that was named, by the end of its address; without a name the newest one in use. */
async function slugOf(wanted: string | undefined): Promise<string> {
  const plans = await plansForStaff();
  if (plans.length === 0) throw new StartProblem("There is no plan yet. Bring one in with plan:import.");
  if (wanted === undefined)
    return (plans.find(({ archivedAt }) => archivedAt === null) ?? plans[0])?.slug ?? "";
  if (plans.some(({ slug }) => slug === wanted)) return wanted;
  throw new StartProblem(
    `There is no plan “${wanted}”. There are: ${plans.map(({ slug }) => slug).join(", ")}.`,
  );
}

async function write(file: string, content: string | Uint8Array): Promise<void> {
  try {
    // Never over another file: it may be the only copy of what somebody corrected.
    await writeFile(file, content, { flag: "wx", mode: 0o600 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") throw new StartProblem(`${file} is there already. Name another file.`);
    throw new StartProblem(`${file} cannot be written (${code}).`);
  }
}

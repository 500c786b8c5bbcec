import path from "node:path";
import { parseArgs } from "node:util";
import { compareWithPlan } from "#app/domain/actions/compare-with-plan.server.ts";
import { confirmPlanReading } from "#app/domain/actions/confirm-plan-reading.server.ts";
import { readPlanDocument } from "#app/domain/actions/plan-file/read-plan-document.server.ts";
import { planContract } from "#app/domain/actions/plan-reading/plan-contract.ts";
import { planLanguages } from "#app/domain/actions/plan-reading/plan-languages.server.ts";
import type { PlanReading } from "#app/domain/actions/plan-reading/planned-action.ts";
import { storePlanReading } from "#app/domain/actions/store-plan-reading.server.ts";
import { COMMAND_LINE } from "#app/domain/ledger/actor.ts";
import { findSettings } from "#app/domain/operator/settings.server.ts";
import { now } from "#app/platform/clock.ts";
import { StartProblem } from "#app/platform/start-problem.ts";
import { textsFor } from "#app/platform/texts.server.ts";
import { givenFile } from "./given-file.ts";
import { openOwnOrDemoSite, siteAtHand } from "./open-own-or-demo-site.ts";
import { changeLines, readLine, warningLines } from "./plan-import-words.ts";
import { runCommand, say, sayAside } from "./run-command.ts";

const USAGE = "npm run -s plan:import -- FILE [--dry-run] [--json] [--demo]";

await runCommand(async () => {
  const asked = whatIsAsked();
  const reading = await read({ content: await givenFile(asked.file), file: asked.file });
  // With --json the answer alone is on standard output, so that a program can read it.
  const tell = asked.json ? sayAside : say;
  tell(readLine(reading, asked.file));
  if (asked.dryRun) await tellChanges({ reading, demo: asked.demo, tell });
  else await bringIn({ reading, ...asked, tell });
  if (asked.json) say(JSON.stringify(planContract(reading), null, 2));
  else for (const line of warningLines(reading)) say(line);
});

function whatIsAsked() {
  const { values, positionals } = readArguments();
  const [file = "", ...more] = positionals;
  if (file === "" || more.length > 0) throw new StartProblem(`Name the document: ${USAGE}`);
  const { "dry-run": dryRun = false, json = false, demo = false } = values;
  return { file, dryRun, json, demo };
}

function readArguments() {
  const flag = { type: "boolean" } as const;
  try {
    return parseArgs({ allowPositionals: true, options: { "dry-run": flag, json: flag, demo: flag } });
  } catch {
    throw new StartProblem(`This is not understood. Use: ${USAGE}`);
  }
}

async function read({ content, file }: { content: Uint8Array; file: string }): Promise<PlanReading> {
  const fileName = path.basename(file);
  const result = await readPlanDocument({ content, fileName, wording: planLanguages() });
  if (result.ok) return result.reading;
  const { t } = textsFor({ language: "en", timeZone: "UTC", prefix: "" });
  throw new StartProblem(`${file}: ${t(`plan.refusal.${result.reason}`)}`);
}

type Tell = (line: string) => void;

/** A document can be looked at before anything is set up; then there is no plan that it could change. */
async function tellChanges({ reading, demo, tell }: { reading: PlanReading; demo: boolean; tell: Tell }) {
  if (!demo && siteAtHand() === null) return tell("No database is set up, so this was only read.");
  const site = await openOwnOrDemoSite({ demo });
  try {
    const compared = await compareWithPlan({ reading });
    for (const line of changeLines({ ...compared, tense: "would" })) tell(line);
    tell("Nothing was changed: this was a dry run.");
  } finally {
    await site.close();
  }
}

type Bring = { reading: PlanReading; file: string; demo: boolean; tell: Tell };

async function bringIn({ reading, file, demo, tell }: Bring): Promise<void> {
  const site = await openOwnOrDemoSite({ demo });
  try {
    const compared = await compareWithPlan({ reading });
    const { plan, changes, parts } = compared;
    for (const line of changeLines({ ...compared, tense: "will" })) tell(line);
    if (plan && changes.added.length + changes.changed.length + parts.length === 0) {
      return tell("The plan is as this document has it. Nothing was changed.");
    }
    const given = { by: COMMAND_LINE, now: now() };
    const stored = await storePlanReading({ reading, fileName: path.basename(file), ...given });
    const isDemo = (await findSettings())?.isDemo ?? false;
    const confirmed = await confirmPlanReading({ ...stored, isDemo, ...given });
    if (!confirmed.ok) throw new StartProblem("Somebody else confirmed this reading meanwhile.");
    tell(
      `Done: ${confirmed.added} added, ${confirmed.changed} changed. No action is public before somebody approves its wording, at /staff/actions.`,
    );
  } finally {
    await site.close();
  }
}

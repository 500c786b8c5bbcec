import { Logger, run, type TaskList } from "graphile-worker";
import { tellLeads } from "#app/domain/actions/silence/tell-leads.server.ts";
import { deleteOldImportFiles, runImport } from "#app/domain/feedback/imports/run-import.server.ts";
import { IMPORT_JOB, resumeImports } from "#app/domain/feedback/imports/start-import.server.ts";
import { tellWriters } from "#app/domain/followers/tell-writers.server.ts";
import { takeSnapshots } from "#app/domain/insights/take-snapshots.server.ts";
import { findSettings } from "#app/domain/operator/settings.server.ts";
import { sendPartnerLinks } from "#app/domain/questions/outbox/send-partner-links.server.ts";
import { forgetReminders } from "#app/domain/questions/reminders/forget-reminders.server.ts";
import { remindPartners } from "#app/domain/questions/reminders/remind-partners.server.ts";
import { publishDue } from "#app/domain/responses/schedule/publish-due.server.ts";
import { TELL_SAFEGUARDING } from "#app/domain/safeguarding/raise-alert.server.ts";
import { tellSafeguarding } from "#app/domain/safeguarding/tell-safeguarding.server.ts";
import { now } from "#app/platform/clock.ts";
import { env, isMailOn } from "#app/platform/env.server.ts";
import { log } from "#app/platform/log.server.ts";
import { closeMailer } from "#app/platform/mailer.server.ts";
import { random } from "#app/platform/random.server.ts";

export type Jobs = { stop(): Promise<void> };

/** Every minute; what was missed while the server was down is not made up for, since the next run does all that is due. */
const MAIL_CRONTAB = `* * * * * tell-writers ?jobKey=tell-writers&max=1
* * * * * tell-partners ?jobKey=tell-partners&max=1
11 * * * * remind-partners ?jobKey=remind-partners&max=1
* * * * * ${TELL_SAFEGUARDING} ?jobKey=${TELL_SAFEGUARDING}&max=1`;

/** What was given a time goes out within a minute of it. Twice an hour, so that a month is closed soon after midnight in any time zone, and after the server was off. */
const CRONTAB = `* * * * * publish-due ?jobKey=publish-due&max=1
7,37 * * * * take-snapshots ?jobKey=take-snapshots&max=1
23 * * * * delete-old-import-files ?jobKey=delete-old-import-files&max=1`;

/**
 * Starts what runs beside the pages, in the same process. Several processes on one database share the work: each job is
 * done by one of them. Without mail nobody is told anything.
 */
export async function startJobs(): Promise<Jobs> {
  await resumeImports();
  const runner = await run({
    connectionString: env().DATABASE_URL ?? "",
    crontab: isMailOn() ? `${CRONTAB}\n${MAIL_CRONTAB}` : CRONTAB,
    taskList: TASKS,
    concurrency: 1,
    maxPoolSize: 3,
    noHandleSignals: true,
    // Its own lines hold payloads and errors with values.
    logger: new Logger(() => () => undefined),
  });
  return {
    stop: async () => {
      await runner.stop();
      closeMailer();
    },
  };
}

const TASKS: TaskList = {
  [IMPORT_JOB]: async (payload) => {
    const { importId } = payload as { importId: string };
    const counts = await runImport({ importId, now: now(), random });
    if (counts) log("info", "spreadsheet imported", { job: IMPORT_JOB, count: counts.added });
  },
  "delete-old-import-files": async () => {
    await deleteOldImportFiles({ now: now() });
  },
  "publish-due": async () => {
    if (!(await findSettings())) return;
    const { published, refused } = await publishDue({ now: now() });
    if (published > 0) log("info", "responses published", { job: "publish-due", count: published });
    if (refused > 0) log("warn", "responses could not be published", { job: "publish-due", count: refused });
  },
  "take-snapshots": async () => {
    const settings = await findSettings();
    if (!settings) return;
    const months = await takeSnapshots({ now: now(), timeZone: settings.region.timeZone });
    if (months.length > 0) log("info", "months closed", { job: "take-snapshots", count: months.length });
  },
  [TELL_SAFEGUARDING]: async () => {
    const settings = await findSettings();
    if (!settings || settings.isDemo) return;
    const { leads, deputy } = await tellSafeguarding({ now: now() });
    if (leads + deputy > 0)
      log("info", "safeguarding told", { job: TELL_SAFEGUARDING, count: leads + deputy });
  },
  "remind-partners": async () => {
    const settings = await findSettings();
    if (!settings || settings.isDemo) return;
    const at = now();
    const leads = await tellLeads({ now: at });
    const { sent, failed } = await remindPartners({ now: at, random });
    await forgetReminders({ now: at });
    const count = leads.sent + sent;
    if (count > 0) log("info", "partners reminded", { job: "remind-partners", count });
    if (leads.failed + failed > 0)
      log("warn", "partners could not be reminded", { job: "remind-partners", count: leads.failed + failed });
  },
  "tell-partners": async () => {
    const settings = await findSettings();
    if (!settings || settings.isDemo) return;
    const { sent } = await sendPartnerLinks({ now: now(), random });
    if (sent > 0) log("info", "partners asked", { job: "tell-partners", count: sent });
  },
  "tell-writers": async () => {
    const settings = await findSettings();
    // The people of a demonstration are made up, and so are their addresses.
    if (!settings || settings.isDemo) return;
    const { sent, failed } = await tellWriters({ now: now() });
    if (sent + failed > 0) log("info", "writers told", { job: "tell-writers", count: sent });
  },
};

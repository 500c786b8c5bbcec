import { readFile } from "node:fs/promises";
import { db } from "#app/db/client.server.ts";
import { confirmPlanReading } from "#app/domain/actions/confirm-plan-reading.server.ts";
import { readPlan } from "#app/domain/actions/plan-reading/read-plan.ts";
import { postProgress } from "#app/domain/actions/post-progress.server.ts";
import { publishAction } from "#app/domain/actions/publish-action.server.ts";
import { setActionStatus } from "#app/domain/actions/set-action-status.server.ts";
import { showNumbers } from "#app/domain/actions/show-numbers.server.ts";
import { storePlanReading } from "#app/domain/actions/store-plan-reading.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import type { SignedInStaff } from "#app/domain/staff/permissions.ts";
import { after, days } from "#app/platform/clock.ts";
import { DEMO_ACTIONS } from "./demo-actions.ts";

/** "You said, We did": what this site itself carries out. */
const OWN_ACTION = "12";

/** Reads the demonstration's plan as an operator would, approves every action and tells how it goes. */
export async function seedActions({
  now,
  editor,
  approver,
}: {
  now: Date;
  editor: SignedInStaff;
  approver: SignedInStaff;
}): Promise<Map<string, string>> {
  const opened = after(now, -days(370));
  const fileName = "plan.csv";
  const read = readPlan({ content: await readFile(new URL(fileName, import.meta.url)), fileName });
  if (!read.ok) throw new Error(`the demonstration's plan cannot be read: ${read.reason}`);
  const by = staffActor(editor);
  const { readingId } = await storePlanReading({ reading: read.reading, fileName, by, now: opened });
  await confirmPlanReading({ readingId, planTitle: "Hate crime action plan", isDemo: true, by, now: opened });
  const rows = await db().actionItem.findMany({ select: { id: true, number: true } });
  for (const { id, number } of rows) await tell({ actionId: id, number, now, editor, approver });
  return new Map(rows.map(({ id, number }) => [number, id]));
}

type Tell = { actionId: string; number: string; now: Date; editor: SignedInStaff; approver: SignedInStaff };

async function tell({ actionId, number, now, editor, approver }: Tell): Promise<void> {
  const action = DEMO_ACTIONS[number];
  if (!action) return;
  const approved = after(now, -days(365));
  const { title, summary, status, statusReason } = action;
  await publishAction({ actionId, title, summary, language: "en", by: staffActor(approver), now: approved });
  const by = staffActor(editor);
  await setActionStatus({
    actionId,
    status,
    ...(statusReason ? { reason: statusReason } : {}),
    ...(status === "paused" ? { pausedUntil: after(now, days(96)).toISOString().slice(0, 10) } : {}),
    by,
    now: approved,
  });
  if (number === OWN_ACTION)
    await showNumbers({ actionId, isShown: true, by: staffActor(approver), now: approved });
  for (const { daysAgo, words } of action.progress) {
    const at = after(now, -days(daysAgo));
    await postProgress({
      actionId,
      happenedOn: at.toISOString().slice(0, 10),
      words,
      language: "en",
      by,
      now: at,
    });
  }
}

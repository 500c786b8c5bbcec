import { db } from "#app/db/client.server.ts";
import { startNextPlan } from "#app/domain/actions/succession/start-next-plan.server.ts";
import { type StaffActor, staffActor } from "#app/domain/ledger/actor.ts";
import { givenStaff } from "./given-staff.ts";

type GivenPlan = { title?: string; openedAt?: Date; numbers?: string[]; published?: boolean };

/** A plan of its own with actions, each with a wording for everyone. @returns the ids of the actions by number */
export async function givenPlanInUse({
  title = "Hate crime action plan",
  openedAt = new Date("2026-01-05T09:00:00Z"),
  numbers = ["1", "2", "3", "4"],
  published = true,
}: GivenPlan = {}): Promise<{ planId: string; actions: Record<string, string> }> {
  const approvedBy = (await givenStaff()).id;
  const slug = `plan-${crypto.randomUUID().slice(0, 8)}`;
  const { id: planId } = await db().actionPlan.create({
    data: { slug, title, years: "2026", createdAt: openedAt, openedAt },
    select: { id: true },
  });
  const actions: Record<string, string> = {};
  for (const [position, number] of numbers.entries()) {
    const { id } = await db().actionItem.create({
      data: { ...PLAN_ROW, planId, number, ref: `${slug}-${number}`, position, title: `Action ${number}` },
      select: { id: true },
    });
    const wording = { title: `What action ${number} does`, summary: `It does ${number} things.` };
    if (published)
      await db().actionPublication.create({
        data: { actionId: id, ...wording, language: "en", approvedBy, approvedAt: openedAt },
      });
    actions[number] = id;
  }
  return { planId, actions };
}

const PLAN_ROW = {
  origin: "Community consultation",
  mainLead: "Warwickshire County Council",
  startText: "Pending",
  startPrecision: "pending",
  closeText: "",
  closePrecision: "unknown",
  fundingText: "",
  status: "underWay",
} as const;

/** The plan after one, in preparation. */
export async function givenNextPlan({
  fromId,
  now = new Date(),
  years = "2027",
  by,
}: {
  fromId: string;
  now?: Date;
  years?: string;
  by?: StaffActor;
}): Promise<string> {
  const started = await startNextPlan({
    ...{ fromId, title: "Hate crime action plan", years, language: "en", now },
    by: by ?? staffActor(await givenStaff()),
  });
  if (!started.ok) throw new Error(`it was not started: ${started.reason}`);
  return started.nextPlanId;
}

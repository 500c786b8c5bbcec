import { db } from "#app/db/client.server.ts";
import { after, days } from "#app/platform/clock.ts";
import { givenStaff } from "./given-staff.ts";

let made = 0;

type GivenAction = {
  number?: string;
  title?: string;
  /** false: staff only, no wording is approved. */
  published?: boolean;
  status?: "notStarted" | "underWay" | "done";
  now?: Date;
};

/** An action of the demonstration's plan, with the wording that was approved for everyone. */
export async function givenAction(
  given: GivenAction = {},
): Promise<{ id: string; ref: string; planId: string }> {
  made += 1;
  const { now = new Date(), published = true, status = "underWay", number = String(made) } = given;
  const title = given.title ?? `Make bus stop ${number} safer`;
  const { id: planId } = await db().actionPlan.upsert({
    where: { slug: "plan" },
    create: {
      slug: "plan",
      title: "Hate crime action plan",
      createdAt: now,
      openedAt: after(now, -days(90)),
    },
    update: {},
    select: { id: true },
  });
  const action = await db().actionItem.create({
    data: {
      ...PLAN_ROW,
      planId,
      number,
      ref: number.toLowerCase(),
      position: made,
      title: `(plan) ${title}`,
      status,
    },
    select: { id: true, ref: true },
  });
  if (published) {
    const { id: approvedBy } = await givenStaff();
    await db().actionPublication.create({
      data: {
        actionId: action.id,
        title,
        summary: `${title}, with the people who use it.`,
        language: "en",
        approvedBy,
        approvedAt: now,
      },
    });
  }
  return { ...action, planId };
}

const PLAN_ROW = {
  origin: "Community consultation",
  mainLead: "Warwickshire County Council",
  startText: "Pending",
  startPrecision: "pending",
  closeText: "",
  closePrecision: "unknown",
  fundingText: "",
} as const;

import { db } from "#app/db/client.server.ts";
import type { SuccessionKind } from "#app/domain/actions/succession/decision.ts";
import type { SignedInStaff } from "#app/domain/staff/permissions.ts";
import { after, dateIn, days } from "#app/platform/clock.ts";

type Earlier = {
  number: string;
  title: string;
  summary: string;
  status: "done" | "underWay";
  progress: string;
  kind: SuccessionKind;
  reason: string | null;
  leftOut: string | null;
  /** The numbers of the actions of the present plan that it goes on as. */
  to: string[];
};

const EARLIER: Earlier[] = [
  {
    ...{ number: "A1", title: "One telephone number for every report", status: "underWay" },
    summary: "Whoever wants to report something dials one number, in any town of the county.",
    progress: "The number works in two towns. Nobody could say who pays for the others.",
    ...{ kind: "part", to: ["6"], leftOut: "The telephone number" },
    reason: "There are three national numbers already. People told us that a fourth one confuses.",
  },
  {
    ...{ number: "A2", title: "Posters in every bus", status: "done" },
    summary: "A poster in each bus says what a hate crime is and where to tell somebody.",
    progress: "The last of 140 buses has its poster.",
    ...{ kind: "ended", to: [], leftOut: null },
    reason: "It is done. The bus company keeps the posters up by itself.",
  },
];

/** The plan before the present one, archived when that was opened, so that there is something to look back at. */
export async function seedEarlierPlan({
  now,
  approver,
  actions,
}: {
  now: Date;
  approver: SignedInStaff;
  actions: Map<string, string>;
}): Promise<void> {
  const [from, until] = [after(now, -days(740)), after(now, -days(370))];
  const present = await db().actionPlan.findFirstOrThrow({
    where: { archivedAt: null },
    select: { id: true, title: true },
  });
  const years = (start: Date, end: Date) =>
    `${dateIn("UTC", start).slice(0, 4)} to ${dateIn("UTC", end).slice(0, 4)}`;
  await db().actionPlan.update({
    where: present,
    data: { years: years(until, after(now, days(30))) },
    select: { id: true },
  });
  const { id: planId } = await db().actionPlan.create({
    data: {
      ...{ slug: "earlier-plan", title: "Hate crime action plan", years: years(from, until) },
      ...{ isDemo: true, createdAt: from, openedAt: from, archivedAt: until },
    },
    select: { id: true },
  });
  const { id: nextPlanId } = await db().nextPlan.create({
    data: {
      ...{ title: present.title, years: years(until, now), language: "en", fromId: planId },
      ...{ startedBy: approver.id, startedAt: until, openedId: present.id },
    },
    select: { id: true },
  });
  for (const [position, earlier] of EARLIER.entries())
    await addEarlier({ earlier, position, planId, nextPlanId, from, until, approver, actions });
}

type AddEarlier = {
  earlier: Earlier;
  position: number;
  planId: string;
  nextPlanId: string;
  from: Date;
  until: Date;
  approver: SignedInStaff;
  actions: Map<string, string>;
};

async function addEarlier(given: AddEarlier): Promise<void> {
  const { earlier, position, planId, nextPlanId, from, until, approver, actions } = given;
  const { number, title, summary, status, progress, kind, reason, leftOut, to } = earlier;
  const { id } = await db().actionItem.create({
    data: {
      ...{ planId, number, ref: number.toLowerCase(), position, title, status },
      ...{ origin: "", mainLead: "", fundingText: "", startText: "", closeText: "" },
      ...{ startPrecision: "unknown", closePrecision: "unknown" },
      publications: {
        create: { title, summary, language: "en", approvedBy: approver.id, approvedAt: from },
      },
      progress: {
        create: {
          ...{ happenedOn: after(until, -days(30)), words: progress, language: "en" },
          ...{ postedBy: approver.id, postedAt: after(until, -days(30)) },
        },
      },
    },
    select: { id: true },
  });
  await db().actionSuccession.create({
    data: {
      ...{ nextPlanId, fromId: id, kind, reason, leftOut, language: "en" },
      ...{ decidedBy: approver.id, decidedAt: until },
      successors: {
        create: to.map((next, place) => ({
          position: place,
          nextAction: {
            create: { nextPlanId, number: next, title, actionId: actions.get(next) ?? null },
          },
        })),
      },
    },
    select: { id: true },
  });
}

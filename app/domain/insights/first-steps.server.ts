import { db } from "#app/db/client.server.ts";

export type FirstSteps = { hasPlan: boolean; hasEvent: boolean };

/** What a site that has just been opened still needs before anybody can say something about a plan. */
export async function firstSteps(): Promise<FirstSteps> {
  const [plan, event] = await Promise.all([
    db().actionPlan.findFirst({ select: { id: true } }),
    db().communityEvent.findFirst({ where: { isPractice: false }, select: { id: true } }),
  ]);
  return { hasPlan: plan !== null, hasEvent: event !== null };
}

import { db } from "#app/db/client.server.ts";
import { currentPlan } from "./current-plan.server.ts";
import { PUBLIC_ACTION, type PublicActionFacts, publicActionFacts } from "./public-action-facts.server.ts";

/** The present plan for everyone: its approved actions in the plan's order. */
export async function publicActions(): Promise<{ planTitle: string | null; actions: PublicActionFacts[] }> {
  const plan = await currentPlan();
  if (!plan) return { planTitle: null, actions: [] };
  const rows = await db().actionItem.findMany({
    where: { planId: plan.id, publications: { some: { endedAt: null } } },
    orderBy: { position: "asc" },
    select: PUBLIC_ACTION,
  });
  return { planTitle: plan.title, actions: rows.flatMap(publicActionFacts) };
}

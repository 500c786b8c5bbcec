import { db } from "#app/db/client.server.ts";
import type { ActionTexts } from "./action-index.ts";

export type PlanAction = ActionTexts & { number: string; title: string };

/** The title says most about what an action is; what comes out of it, more than how it is gone about. */
const WEIGHT = { title: 3, detail: 1, objective: 1, output: 1.5, public: 1.5 } as const;

/** What the plans in force say of each action, and its public wording, in the order of the plan. */
export async function planTexts(): Promise<PlanAction[]> {
  const actions = await db().actionItem.findMany({
    where: { plan: { archivedAt: null } },
    orderBy: [{ plan: { createdAt: "desc" } }, { position: "asc" }],
    select: {
      id: true,
      number: true,
      title: true,
      points: { select: { kind: true, words: true }, orderBy: [{ kind: "asc" }, { position: "asc" }] },
      publications: { where: { endedAt: null }, select: { title: true, summary: true } },
    },
  });
  return actions.map(({ id, number, title, points, publications }) => ({
    id,
    number,
    title,
    texts: [
      { words: title, weight: WEIGHT.title },
      ...points.map(({ kind, words }) => ({ words, weight: WEIGHT[kind] })),
      ...publications.map((wording) => ({
        words: `${wording.title} ${wording.summary}`,
        weight: WEIGHT.public,
      })),
    ],
  }));
}

import type { Tx } from "#app/db/transaction.server.ts";
import { kindOf, OF_KIND } from "./kind-of-item.ts";
import { type ActionPath, targetOf } from "./paths.server.ts";

/** Takes the responses about actions of the plan that are not public yet, in the order of their ids. */
export async function lockDrafts(tx: Tx, planId: string): Promise<void> {
  await tx.$queryRaw`
    SELECT 1 FROM "PublishedResponse" response
    WHERE response."status" IN ('draft', 'ready') AND EXISTS (
      SELECT FROM "ResponseAction" about JOIN "ActionItem" action ON action."id" = about."actionId"
      WHERE about."responseId" = response."id" AND action."planId" = ${planId}::uuid)
    ORDER BY response."id" FOR NO KEY UPDATE`;
}

/**
 * A response that is still written answers for the actions that the old ones become, those to which the links of its items
 * go; a published one goes on naming what it was about. To be done while the links are in force.
 */
export async function carryDrafts(tx: Tx, { paths }: { paths: ActionPath[] }): Promise<void> {
  const byAction = new Map(paths.map((path) => [path.fromId, path]));
  const rows = await tx.responseAction.findMany({
    where: {
      actionId: { in: [...byAction.keys()] },
      response: { status: { in: ["draft", "ready"] } },
    },
    select: { responseId: true, actionId: true },
  });
  for (const { responseId, actionId } of rows) {
    const path = byAction.get(actionId);
    if (!path) continue;
    const targets = await targetsOfDraft(tx, { responseId, path });
    await tx.responseAction.deleteMany({ where: { responseId, actionId } });
    await tx.responseAction.createMany({
      data: targets.map((target) => ({ responseId, actionId: target })),
      skipDuplicates: true,
    });
  }
}

async function targetsOfDraft(
  tx: Tx,
  { responseId, path }: { responseId: string; path: ActionPath },
): Promise<string[]> {
  const links = await tx.itemLink.findMany({
    where: { actionId: path.fromId, endedAt: null, item: { responses: { some: { responseId } } } },
    select: { id: true, item: { select: OF_KIND } },
  });
  const targets = links.map(({ id, item }) => targetOf(path, { linkId: id, ...kindOf(item) }));
  return targets.length > 0 ? [...new Set(targets)] : [targetOf(path, {})];
}

import type { Tx } from "#app/db/transaction.server.ts";
import type { StaffActor } from "../../ledger/actor.ts";
import { recordEntries } from "../../ledger/record-entry.server.ts";
import { type ActionPath, targetOf } from "./paths.server.ts";

/**
 * Takes the open promises of actions that go on along: what was promised, by when and every slip stays as it is, and a row
 * says from where it came. What was kept, broken or replaced stays with the action that it was made for.
 * @returns how many go on
 */
export async function carryPromises(
  tx: Tx,
  { paths, by, now }: { paths: ActionPath[]; by: StaffActor; now: Date },
): Promise<number> {
  const byAction = new Map(paths.map((path) => [path.fromId, path]));
  await tx.$queryRaw`
    SELECT 1 FROM "GivenPromise" WHERE "actionId" = ANY(${[...byAction.keys()]}::uuid[]) ORDER BY "id" FOR NO KEY UPDATE`;
  const promises = await tx.givenPromise.findMany({
    where: { actionId: { in: [...byAction.keys()] }, outcomes: { none: { takenBackAt: null } } },
    orderBy: { id: "asc" },
    select: { id: true, actionId: true },
  });
  const carried = promises.flatMap(({ id, actionId: fromId }) => {
    const path = byAction.get(fromId ?? "");
    return path ? [{ id, path, toId: targetOf(path, { promiseId: id }) }] : [];
  });
  for (const { id, toId } of carried)
    await tx.givenPromise.update({ where: { id }, data: { actionId: toId }, select: { id: true } });
  await tx.carriedPromise.createMany({
    data: carried.map(({ id, path, toId }) => ({ promiseId: id, successionId: path.successionId, toId })),
  });
  await recordEntries(
    tx,
    carried.map(({ id, path, toId }) => ({
      kind: "promise.carried",
      details: { fromActionId: path.fromId, actionId: toId },
      ...{ by, at: now, subjectId: id },
    })),
  );
  return carried.length;
}

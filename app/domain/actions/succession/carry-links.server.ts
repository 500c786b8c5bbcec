import type { Tx } from "#app/db/transaction.server.ts";
import type { StaffActor } from "../../ledger/actor.ts";
import { recordEntries } from "../../ledger/record-entry.server.ts";
import { INFLUENCES } from "../influence.ts";
import { kindOf, OF_KIND } from "./kind-of-item.ts";
import { type ActionPath, targetOf } from "./paths.server.ts";

/** Who took an item back is left alone. */
export const IN_FORCE = { endedAt: null, item: { withdrawal: { is: null } } } as const;

/** The items with a link in force to an action of the plan. */
export async function itemsToCarry(tx: Tx, planId: string): Promise<string[]> {
  const links = await tx.itemLink.findMany({
    where: { ...IN_FORCE, action: { planId } },
    distinct: ["itemId"],
    select: { itemId: true },
  });
  return links.map(({ itemId }) => itemId);
}

type Carry = { paths: ActionPath[]; by: StaffActor; now: Date };

/**
 * Ends the links of locked items to actions that go on, and continues each at its successor: with the same influence,
 * claim and confirmation, since the day when staff first made it. Two links of one item that come together are one: the
 * stronger of them. @returns how many go on
 */
export async function carryLinks(tx: Tx, { paths, by, now }: Carry): Promise<number> {
  const byAction = new Map(paths.map((path) => [path.fromId, path]));
  const links = await linksOf(tx, [...byAction.keys()]);
  const together = new Map<string, Going[]>();
  for (const link of links) {
    const path = byAction.get(link.actionId);
    if (!path) continue;
    const toActionId = targetOf(path, { linkId: link.id, ...kindOf(link.item) });
    const key = `${link.itemId} ${toActionId}`;
    together.set(key, [...(together.get(key) ?? []), { link, toActionId, successionId: path.successionId }]);
  }
  await tx.itemLink.updateMany({
    where: { id: { in: links.map(({ id }) => id) } },
    data: { endedAt: now, endedBy: by.staffId },
  });
  const made = await tx.itemLink.createManyAndReturn({
    data: [...together.values()].map(continued),
    select: { id: true, itemId: true, actionId: true },
  });
  const idOf = new Map(made.map(({ id, itemId, actionId }) => [`${itemId} ${actionId}`, id]));
  await tx.continuedLink.createMany({
    data: [...together].flatMap(([key, going]) =>
      going.map(({ link, successionId }) => ({ fromId: link.id, toId: idOf.get(key) ?? "", successionId })),
    ),
  });
  await tellItems(tx, { going: [...together.values()].flat(), by, now });
  return made.length;
}

type Link = Awaited<ReturnType<typeof linksOf>>[number];

type Going = { link: Link; toActionId: string; successionId: string };

function linksOf(tx: Tx, actionIds: string[]) {
  return tx.itemLink.findMany({
    where: { ...IN_FORCE, actionId: { in: actionIds } },
    orderBy: [{ itemId: "asc" }, { linkedAt: "asc" }, { id: "asc" }],
    select: {
      ...{ id: true, itemId: true, actionId: true, influence: true, before: true, after: true },
      ...{ linkedBy: true, linkedAt: true, countersignedById: true, countersignedAt: true },
      item: {
        select: { eventId: true, ...OF_KIND },
      },
    },
  });
}

function continued(going: Going[]) {
  const strength = ({ link }: Going) => INFLUENCES.indexOf(link.influence);
  const [strongest] = going.toSorted((one, other) => strength(one) - strength(other));
  const [first] = going.toSorted((one, other) => Number(one.link.linkedAt) - Number(other.link.linkedAt));
  if (!strongest || !first) throw new Error("no link goes on");
  const { id: _, item: __, actionId: ___, ...link } = strongest.link;
  return {
    ...link,
    actionId: strongest.toActionId,
    linkedBy: first.link.linkedBy,
    linkedAt: first.link.linkedAt,
  };
}

async function tellItems(tx: Tx, { going, by, now }: { going: Going[]; by: StaffActor; now: Date }) {
  await recordEntries(
    tx,
    going.map(({ link, toActionId }) => ({
      kind: "item.linkCarried",
      details: { fromActionId: link.actionId, actionId: toActionId },
      ...{ by, at: now, subjectId: link.itemId, eventId: link.item.eventId },
    })),
  );
}

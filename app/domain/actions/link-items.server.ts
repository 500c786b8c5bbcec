import type { Tx } from "#app/db/transaction.server.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntries } from "../ledger/record-entry.server.ts";
import { type Influence, needsBeforeAndAfter } from "./influence.ts";
import { requireOpenPlan } from "./open-plan.server.ts";

/** How something that was said shaped an action (MISSION.md, linked). */
export type Claim = {
  actionId: string;
  influence: Influence;
  before?: string | null;
  after?: string | null;
};

const said = (words: string | null | undefined) => words?.trim() || null;

/**
 * Why nothing can be linked by this claim; null when it holds: prompted and changed need what was different before and
 * after.
 * @throws 404 for an unknown action, 409 for one of an archived plan
 */
export async function refusalOfClaim(tx: Tx, claim: Claim): Promise<"before-and-after" | null> {
  const { actionId, influence, before, after } = claim;
  await requireOpenPlan(tx, actionId);
  return needsBeforeAndAfter(influence) && !(said(before) && said(after)) ? "before-and-after" : null;
}

type LinkItems = {
  items: { id: string; eventId: string | null }[];
  claim: Claim;
  by: StaffActor;
  now: Date;
};

/** Links locked items that can be linked to the action, each with its entry. @returns the link of each item */
export async function linkItems(
  tx: Tx,
  { items, claim, by, now }: LinkItems,
): Promise<{ id: string; itemId: string }[]> {
  const { actionId, influence } = claim;
  const [before, after] = [said(claim.before), said(claim.after)];
  const link = { actionId, influence, before, after, linkedBy: by.staffId, linkedAt: now };
  const links = await tx.itemLink.createManyAndReturn({
    data: items.map(({ id }) => ({ itemId: id, ...link })),
    select: { id: true, itemId: true },
  });
  await recordEntries(
    tx,
    items.map(({ id, eventId }) => ({
      kind: "item.linked",
      details: { actionId, influence },
      by,
      at: now,
      subjectId: id,
      eventId,
    })),
  );
  return links;
}

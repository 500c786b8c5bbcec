import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { needsBeforeAndAfter } from "./influence.ts";
import { leadersOfAction } from "./lead-of-action.server.ts";

type CountersignClaim = {
  actionId: string;
  /** Any link in force that makes the claim: all links of the action in the same words are confirmed with it. */
  linkId: string;
  organisationId: string;
  by: StaffActor;
  now: Date;
};

export type ClaimCountersigned =
  | { ok: true; links: number }
  | { ok: false; reason: "not-a-claim" | "own-claim" | "countersigned-before" };

/**
 * Notes that a second organisation confirms what was different before and after (MISSION.md, linked): one that does not
 * lead the action itself, whether the plan names a main lead or the lead partners are shown as those who lead it. What is confirmed is the claim as it is worded, for everybody whose words it rests on.
 * @throws 404 for an unknown action, organisation or link in force of this action
 * @returns refusals: the link claims no change; the organisation leads the action; all of it was confirmed before
 */
export function countersignClaim(given: CountersignClaim): Promise<ClaimCountersigned> {
  return transaction((tx) => countersign(tx, given));
}

async function countersign(tx: Tx, given: CountersignClaim): Promise<ClaimCountersigned> {
  const { actionId, linkId, organisationId, by, now } = given;
  const link = await tx.itemLink.findFirst({
    where: { id: linkId, actionId, endedAt: null },
    select: { influence: true, before: true, after: true },
  });
  if (!link) throw notFound("link");
  const organisation = await tx.organisation.findUnique({
    where: { id: organisationId },
    select: { id: true },
  });
  if (!organisation) throw notFound("organisation");
  if (!needsBeforeAndAfter(link.influence)) return { ok: false, reason: "not-a-claim" };
  if ((await leadersOfAction(tx, { actionId })).includes(organisation.id))
    return { ok: false, reason: "own-claim" };
  const { count } = await tx.itemLink.updateMany({
    where: { actionId, endedAt: null, countersignedById: null, ...link },
    data: { countersignedById: organisationId, countersignedAt: now },
  });
  if (count === 0) return { ok: false, reason: "countersigned-before" };
  const details = { organisationId, links: count };
  await recordEntry(tx, { kind: "action.claimCountersigned", details, by, at: now, subjectId: actionId });
  return { ok: true, links: count };
}

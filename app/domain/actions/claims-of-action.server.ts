import { db } from "#app/db/client.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { COUNTED } from "../ledger/counted-items.ts";
import type { Influence } from "./influence.ts";
import { leadersOfAction } from "./lead-of-action.server.ts";

/** What staff claim was different before and after, once for all links that say it in the same words. */
export type Claim = {
  /** One of the links that make it. */
  linkId: string;
  influence: Influence;
  before: string;
  after: string;
  items: number;
  /** The organisations that confirm it; none while nobody has. */
  confirmedBy: string[];
  /** Links of it that nobody has confirmed. */
  open: number;
};

export type ClaimsOfAction = {
  number: string;
  claims: Claim[];
  /** Those that may confirm: every organisation but those that lead the action. */
  organisations: { id: string; name: string }[];
};

/** @throws 404 for an unknown action */
export async function claimsOfAction({ actionId }: { actionId: string }): Promise<ClaimsOfAction> {
  const action = await db().actionItem.findUnique({ where: { id: actionId }, select: { number: true } });
  if (!action) throw notFound("action");
  const leaders = await leadersOfAction(db(), { actionId });
  const [links, organisations] = await Promise.all([
    db().itemLink.findMany({
      where: { actionId, endedAt: null, influence: { in: ["prompted", "changed"] }, item: COUNTED },
      orderBy: { linkedAt: "asc" },
      select: {
        id: true,
        influence: true,
        before: true,
        after: true,
        countersignedBy: { select: { name: true } },
      },
    }),
    db().organisation.findMany({
      where: { id: { notIn: leaders } },
      orderBy: { name: "asc" },
      select: { id: true, name: true },
    }),
  ]);
  const claims = new Map<string, Claim>();
  for (const { id, influence, before, after, countersignedBy } of links) {
    const key = JSON.stringify([influence, before, after]);
    const known = claims.get(key);
    const words = { influence, before: before ?? "", after: after ?? "" };
    const claim = known ?? { linkId: id, ...words, items: 0, confirmedBy: [], open: 0 };
    claim.items += 1;
    if (!countersignedBy) claim.open += 1;
    else if (!claim.confirmedBy.includes(countersignedBy.name)) claim.confirmedBy.push(countersignedBy.name);
    claims.set(key, claim);
  }
  return { ...action, claims: [...claims.values()], organisations };
}

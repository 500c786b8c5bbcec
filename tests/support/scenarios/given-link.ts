import { db } from "#app/db/client.server.ts";
import type { Influence } from "#app/domain/actions/influence.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { givenStaff } from "./given-staff.ts";
import { linkItem } from "./one-decision.ts";

type GivenLink = {
  itemId: string;
  actionId: string;
  influence?: Influence;
  before?: string;
  after?: string;
  now?: Date;
};

/** A link from something that was said to an action, which adds weight to it unless something else is given. */
export async function givenLink({
  influence = "addedWeight",
  now = new Date(),
  ...link
}: GivenLink): Promise<{
  linkId: string;
}> {
  const linked = await linkItem({ ...link, influence, by: staffActor(await givenStaff()), now });
  if (!linked.ok) throw new Error(`it was not linked: ${linked.reason}`);
  const { itemId, actionId } = link;
  const { id } = await db().itemLink.findFirstOrThrow({
    where: { itemId, actionId, endedAt: null },
    select: { id: true },
  });
  return { linkId: id };
}

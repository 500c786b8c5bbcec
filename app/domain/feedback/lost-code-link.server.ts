import { db } from "#app/db/client.server.ts";
import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { tokenHash } from "#app/platform/keys.server.ts";
import type { Random } from "#app/platform/random.server.ts";
import { RESIDENT } from "../ledger/actor.ts";
import { newTicket, sealCode } from "./receipt.server.ts";
import { replaceReceipt } from "./reissue-receipt.server.ts";

type Asked = { token: string; now: Date };

/**
 * Whether a link to a new code still works. Looking at it changes nothing, because mail scanners follow links.
 * @returns "unknown" for a token that was never sent, "ended" for one that was used, is too old or of a withdrawn item
 */
export async function lostCodeLink({ token, now }: Asked): Promise<"works" | "ended" | "unknown"> {
  const link = await db().lostCodeLink.findUnique({
    where: { tokenHash: tokenHash(token) },
    select: { usedAt: true, expiresAt: true, item: { select: { withdrawal: { select: { at: true } } } } },
  });
  if (!link) return "unknown";
  return link.usedAt || link.expiresAt <= now || link.item.withdrawal ? "ended" : "works";
}

/**
 * Gives the item of a link a new receipt code, once; the old code ends (TRUST.md, links in mail).
 * @returns a ticket that shows the code for half an hour; refused for a link that does not work any more
 */
export function redeemLostCodeLink({
  token,
  now,
  random,
}: Asked & { random: Random }): Promise<{ ok: true; ticket: string } | { ok: false; reason: "ended" }> {
  return transaction(async (tx) => {
    const hash = tokenHash(token);
    const { count } = await tx.lostCodeLink.updateMany({
      where: { tokenHash: hash, usedAt: null, expiresAt: { gt: now } },
      data: { usedAt: now },
    });
    if (count === 0) return { ok: false, reason: "ended" };
    const { itemId } = await tx.lostCodeLink.findUniqueOrThrow({
      where: { tokenHash: hash },
      select: { itemId: true },
    });
    const replaced = await replaceReceipt(tx, { itemId, reason: "lost", by: RESIDENT, now, random });
    if (!replaced.ok) return { ok: false, reason: "ended" };
    const ticket = newTicket(random);
    await sealCode(tx, { receiptId: replaced.receiptId, code: replaced.code, secret: ticket, now });
    return { ok: true, ticket };
  });
}

/** Ends the links that were sent to an address which the person has taken away. */
export async function endLostCodeLinks(
  tx: Tx,
  { itemId, now }: { itemId: string; now: Date },
): Promise<void> {
  await tx.lostCodeLink.updateMany({
    where: { itemId, usedAt: null, expiresAt: { gt: now } },
    data: { expiresAt: now },
  });
}

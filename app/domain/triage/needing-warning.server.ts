import { db } from "#app/db/client.server.ts";
import { WARNED_KINDS } from "../feedback/screening/hint-kinds.ts";

/** A hint that nobody has settled says that the words may be distressing to read. */
export const WARNED = { settledAt: null, kind: { in: WARNED_KINDS } };

/** Those of the items whose words are not for a list: somebody has to say that they want to read them. */
export async function needingWarning(itemIds: string[]): Promise<Set<string>> {
  const hints = await db().itemHint.findMany({
    where: { itemId: { in: itemIds }, ...WARNED },
    distinct: ["itemId"],
    select: { itemId: true },
  });
  return new Set(hints.map(({ itemId }) => itemId));
}

import type { Tx } from "#app/db/transaction.server.ts";
import type { StaffActor } from "../../ledger/actor.ts";
import type { Cut } from "../cut-words.ts";
import { shownPlace } from "./shown-place.ts";

type CutItem = { itemId: string; original: string };

/** What is cut altogether needs no more looking at. Hints in a translation are not about the original: they stay. */
export async function settleCutHints(
  tx: Tx,
  { itemId, original, by, at }: CutItem & { by: StaffActor; at: Date },
): Promise<void> {
  const open = { itemId, settledAt: null, item: { translation: null } };
  const hints = await tx.itemHint.findMany({
    where: open,
    select: { id: true, startsAt: true, endsAt: true },
  });
  const cuts = await tx.redaction.findMany({ where: { itemId }, select: { startsAt: true, endsAt: true } });
  const gone = hints.filter((hint) => shownPlace(original, cuts, hint) === null).map(({ id }) => id);
  if (gone.length === 0) return;
  await tx.itemHint.updateMany({
    where: { id: { in: gone } },
    data: { settledAt: at, settledById: by.staffId },
  });
}

/** Words that are in sight again are to be looked at again. */
export async function reopenHintsIn(
  tx: Tx,
  { itemId, lifted }: { itemId: string; lifted: Cut },
): Promise<void> {
  await tx.itemHint.updateMany({
    where: {
      itemId,
      item: { translation: null },
      startsAt: { lt: lifted.endsAt },
      endsAt: { gt: lifted.startsAt },
    },
    data: { settledAt: null, settledById: null },
  });
}

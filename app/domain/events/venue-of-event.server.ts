import type { Tx } from "#app/db/transaction.server.ts";
import type { Actor } from "../ledger/actor.ts";
import { writeName } from "../names/add-names.server.ts";
import { calledSo, takeKind } from "../names/named-row.server.ts";

type Place = { venue: string; town: string };

/**
 * The venue that an event's form names, made when there is none of that name in that town. A spelling that was merged
 * into another leads to that one, and one that was retired stays so. Taken before the event itself.
 */
export async function venueOfEvent(
  tx: Tx,
  { place, by, now }: { place: Place; by: Actor; now: Date },
): Promise<{ venueId: string } & Place> {
  await takeKind(tx, "venue");
  const { venue: name, town } = place;
  const words = { name, town };
  const called = await calledSo(tx, "venue", words);
  const found = called.find((one) => one.name === name && one.town === town) ?? called[0];
  if (!found) {
    const { id } = await writeName(tx, { kind: "venue", words, by, now });
    return { venueId: id, venue: name, town };
  }
  const stays =
    found.mergedIntoId &&
    (await tx.venue.findUnique({
      where: { id: found.mergedIntoId },
      select: { id: true, name: true, town: true },
    }));
  const shown = stays || found;
  return { venueId: shown.id, venue: shown.name, town: shown.town ?? town };
}

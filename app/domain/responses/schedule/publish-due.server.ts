import { db } from "#app/db/client.server.ts";
import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { staffActor } from "../../ledger/actor.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";
import { may } from "../../staff/permissions.ts";
import { lockResponse } from "../lock-response.server.ts";
import { publishWithin } from "../publish-response.server.ts";

/** More than one team writes in a day; the rest is done a minute later. */
const AT_ONCE = 50;

/**
 * Publishes what is due, each by the command and with the refusals of a publication by hand, as the person who set the
 * time. What is refused stays with its reason until somebody looks.
 * @returns how many went out and how many were refused
 */
export async function publishDue({ now }: { now: Date }): Promise<{ published: number; refused: number }> {
  const due = await db().publicationSchedule.findMany({
    where: { publishAt: { lte: now }, refusedAt: null },
    orderBy: [{ publishAt: "asc" }, { responseId: "asc" }],
    take: AT_ONCE,
    select: { responseId: true },
  });
  const counts = { published: 0, refused: 0 };
  for (const { responseId } of due) {
    const outcome = await transaction((tx) => publishOne(tx, { responseId, now }));
    if (outcome) counts[outcome] += 1;
  }
  return counts;
}

async function publishOne(
  tx: Tx,
  { responseId, now }: { responseId: string; now: Date },
): Promise<"published" | "refused" | null> {
  await lockResponse(tx, responseId);
  // Cancelled, moved or done by another process while the lock was waited for.
  const set = await tx.publicationSchedule.findFirst({
    where: { responseId, publishAt: { lte: now }, refusedAt: null },
    select: { version: true, staffId: true },
  });
  if (!set) return null;
  const published = (await mayStillPublish(tx, set.staffId))
    ? await publishWithin(tx, { responseId, version: set.version, by: staffActor({ id: set.staffId }), now })
    : ({ ok: false, reason: "not-allowed-any-more" } as const);
  if (published.ok) return "published";
  const refusal = published.reason;
  await tx.publicationSchedule.update({
    where: { responseId },
    data: { refusedAt: now, refusal },
    select: { responseId: true },
  });
  const entry = { by: staffActor({ id: set.staffId }), at: now, subjectId: responseId };
  await recordEntry(tx, { kind: "response.scheduleRefused", details: { refusal }, ...entry });
  return "refused";
}

async function mayStillPublish(tx: Tx, staffId: string): Promise<boolean> {
  const staff = await tx.staffMember.findUnique({
    where: { id: staffId },
    select: { role: true, disabledAt: true },
  });
  return staff !== null && staff.disabledAt === null && may(staff, "responses.publish");
}

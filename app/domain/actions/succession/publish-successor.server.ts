import type { PassageKind } from "#app/db/generated/enums.ts";
import type { Tx } from "#app/db/transaction.server.ts";
import type { StaffActor } from "../../ledger/actor.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";
import { organisationsToApprove } from "../approved-organisations.ts";
import type { PlannedAction } from "../plan-reading/planned-action.ts";

type PublishSuccessor = {
  next: { fromIds: string[]; publicTitle: string | null; summary: string | null };
  actionId: string;
  document: PlannedAction;
  language: string;
  by: StaffActor;
  now: Date;
};

/**
 * What was public stays public: under the wording that was written for the next plan, else under the one in force, with
 * its translations.
 */
export async function publishSuccessor(tx: Tx, given: PublishSuccessor): Promise<void> {
  const { next, actionId, document, language, by, now } = given;
  const before = await tx.actionPublication.findFirst({
    where: { actionId: { in: next.fromIds }, endedAt: null },
    select: { id: true, title: true, summary: true, language: true, ledBy: true, partners: true },
  });
  if (!before) return;
  const { publicTitle, summary } = next;
  const { id: formerId, ...same } = before;
  const wording =
    publicTitle !== null && summary !== null
      ? { title: publicTitle, summary, language, ...organisationsToApprove(document) }
      : same;
  const { id } = await tx.actionPublication.create({
    data: { actionId, ...wording, approvedBy: by.staffId, approvedAt: now },
    select: { id: true },
  });
  await copyTranslations(tx, { kind: "action", fromId: formerId, toId: id });
  await recordEntry(tx, {
    kind: "action.published",
    details: { publicationId: id },
    ...{ by, at: now, subjectId: actionId },
  });
}

/** A copy of a passage keeps its translations; they are shown while its words are those that were translated. */
export async function copyTranslations(
  tx: Tx,
  { kind, fromId, toId }: { kind: PassageKind; fromId: string; toId: string },
): Promise<void> {
  const rows = await tx.translation.findMany({
    where: { kind, subjectId: fromId },
    select: {
      ...{ field: true, language: true, words: true, sourceHash: true },
      ...{ writtenById: true, writtenAt: true, readBy: true, readOn: true },
    },
  });
  await tx.translation.createMany({ data: rows.map((row) => ({ ...row, kind, subjectId: toId })) });
}

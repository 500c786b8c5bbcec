import { transaction } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { namedPeople } from "./named-people.server.ts";

type PublishAction = {
  actionId: string;
  /** In plain words, for everyone; the document's own wording stays with staff. */
  title: string;
  summary: string;
  language: string;
  by: StaffActor;
  now: Date;
};

export type ActionPublished = { ok: true } | { ok: false; reason: "names-a-person"; names: string[] };

/**
 * A person approves what the public reads of an action. Approving again replaces the wording; the old one is kept.
 * The public sees this title and summary, the organisations, dates, amounts and status, and nothing else of the document.
 * @returns refused when the wording names one of the people in the document
 */
export function publishAction({
  actionId,
  title,
  summary,
  language,
  by,
  now,
}: PublishAction): Promise<ActionPublished> {
  return transaction(async (tx): Promise<ActionPublished> => {
    await tx.$queryRaw`SELECT 1 FROM "ActionItem" WHERE "id" = ${actionId}::uuid FOR UPDATE`;
    if (!(await tx.actionItem.findUnique({ where: { id: actionId }, select: { id: true } })))
      throw notFound("action");
    const names = await namedPeople(tx, { actionId, text: `${title}\n${summary}` });
    if (names.length > 0) return { ok: false, reason: "names-a-person", names };
    await tx.actionPublication.updateMany({ where: { actionId, endedAt: null }, data: { endedAt: now } });
    const { id } = await tx.actionPublication.create({
      data: { actionId, title, summary, language, approvedBy: by.staffId, approvedAt: now },
      select: { id: true },
    });
    await recordEntry(tx, {
      kind: "action.published",
      details: { publicationId: id },
      by,
      at: now,
      subjectId: actionId,
    });
    return { ok: true };
  });
}

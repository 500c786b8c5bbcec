import { transaction } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { organisationsToApprove } from "./approved-organisations.ts";
import { namedPeople } from "./named-people.server.ts";
import { requireOpenPlan } from "./open-plan.server.ts";
import { storedPlan } from "./stored-plan.server.ts";

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
 * The public sees this title and summary, the organisations as they are now, and the dates, amounts and status of the
 * day; nothing else of the document. Organisations that change later stay as approved until they are approved again.
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
    const action = await tx.actionItem.findUnique({ where: { id: actionId }, select: { planId: true } });
    if (!action) throw notFound("action");
    await requireOpenPlan(tx, actionId);
    const names = await namedPeople(tx, { actionId, text: `${title}\n${summary}` });
    if (names.length > 0) return { ok: false, reason: "names-a-person", names };
    const [document] = (await storedPlan({ planId: action.planId, tx })).filter(({ id }) => id === actionId);
    if (!document) throw notFound("action");
    await tx.actionPublication.updateMany({ where: { actionId, endedAt: null }, data: { endedAt: now } });
    const { id } = await tx.actionPublication.create({
      data: {
        actionId,
        title,
        summary,
        language,
        ...organisationsToApprove(document),
        approvedBy: by.staffId,
        approvedAt: now,
      },
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

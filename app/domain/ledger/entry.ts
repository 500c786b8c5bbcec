import { z } from "zod";
import type { Actor } from "./actor.ts";
import type { Disposition } from "./dispositions.ts";

const id = z.uuid();
const none = z.strictObject({});

/**
 * Every kind of entry with its details: ids, counts and codes from closed lists, never words.
 * A command that writes a kind that is not here, or with other details, does not compile.
 */
export const LEDGER_KINDS = {
  "item.received": z.strictObject({ channel: z.string(), passId: id.optional() }),
  "item.moved": none,
  "item.themed": z.strictObject({ themeIds: z.array(id) }),
  "item.placed": z.strictObject({ areaId: id.nullable() }),
  "item.redacted": z.strictObject({ cuts: z.number() }),
  "item.redactionLifted": none,
  "item.closed": z.strictObject({ kind: z.string() }),
  "item.reopened": z.strictObject({ kind: z.string() }),
  "item.answeredDirectly": none,
  "item.directAnswerEnded": none,
  "item.linked": z.strictObject({ actionId: id, influence: z.string() }),
  "item.unlinked": z.strictObject({ actionId: id }),
  "item.linkMistaken": z.strictObject({ actionId: id }),
  "item.withdrawn": none,
  "item.leftEvent": none,
  "item.joinedEvent": none,
  "item.assigned": z.strictObject({ staffId: z.union([id, z.literal("none")]) }),
  "item.noted": z.strictObject({ noteId: id }),
  "item.noteErased": z.strictObject({ noteId: id }),
  "batch.undone": z.strictObject({ items: z.number() }),
  "item.grouped": z.strictObject({ groupId: id }),
  "item.ungrouped": z.strictObject({ groupId: id }),
  "item.groupObjected": z.strictObject({ groupId: id }),
  "group.worded": none,
  "group.linked": z.strictObject({ actionId: id }),
  "group.merged": z.strictObject({ intoId: id }),
  "group.ended": none,
  "item.originalRead": none,
  "item.flaggedAtRisk": none,
  "item.hintSettled": z.strictObject({ hint: z.string() }),
  "item.translated": z.strictObject({ language: z.string() }),
  "item.languageCorrected": z.strictObject({ language: z.string() }),
  "item.cutObjected": none,
  "item.objectionSettled": z.strictObject({ outcome: z.string() }),
  "item.judged": z.strictObject({ verdictId: id, stage: z.string(), answer: z.string() }),
  "item.reportingAnswered": z.strictObject({ answer: z.string() }),
  "item.verdictSetAside": z.strictObject({ verdictId: id }),
  "item.lookOpened": z.strictObject({ verdictId: id }),
  "item.lookEnded": z.strictObject({ ending: z.string() }),
  "item.judgedAbuse": z.strictObject({ judgements: z.number() }),
  "item.abuseTakenBack": z.strictObject({ judgements: z.number() }),
  "item.messaged": z.strictObject({ messageId: id }),
  "item.messageAnswered": z.strictObject({ messageId: id }),
  "item.messageTold": z.strictObject({ messageId: id }),
  "case.told": none,
  "case.movedHere": none,
  "case.opened": none,
  "case.messaged": none,
  "case.answered": none,
  "case.passedOn": z.strictObject({ referralId: id }),
  "case.referralAcknowledged": z.strictObject({ referralId: id }),
  "case.referralTakenBack": z.strictObject({ referralId: id }),
  "case.closed": none,
  "case.reopened": none,
  "case.takenBack": none,
  "contact.left": none,
  "contact.removed": none,
  "contact.revealed": none,
  "receipt.reissued": none,
  "action.imported": z.strictObject({ planId: id, fields: z.array(z.string()) }),
  "action.corrected": z.strictObject({ fields: z.array(z.string()) }),
  "action.published": z.strictObject({ publicationId: id }),
  "action.unpublished": none,
  "action.statusSet": z.strictObject({ status: z.string() }),
  "action.progressed": z.strictObject({ progressId: id }),
  "action.numbersShown": none,
  "action.numbersHidden": none,
  "action.claimCountersigned": z.strictObject({ organisationId: id, links: z.number() }),
  "action.warningSettled": z.strictObject({ warningId: id }),
  "action.silenceTold": none,
  "promise.made": z.strictObject({ organisationId: id, actionId: id.optional() }),
  "promise.moved": z.strictObject({ number: z.number() }),
  "promise.kept": none,
  "promise.broken": none,
  "promise.replaced": z.strictObject({ byId: id }),
  "promise.outcomeTakenBack": none,
  "plan.read": z.strictObject({ actions: z.number(), warnings: z.number() }),
  "plan.confirmed": z.strictObject({ planId: id, added: z.number(), changed: z.number() }),
  "response.drafted": z.strictObject({ revision: z.number() }),
  "response.revised": z.strictObject({ revision: z.number() }),
  "response.itemsChosen": z.strictObject({ items: z.number(), actions: z.number() }),
  "response.promisesChosen": z.strictObject({ promises: z.number() }),
  "response.offered": none,
  "response.sentBack": none,
  "response.readerAsked": z.strictObject({ linkId: id }),
  "response.readerLinkEnded": z.strictObject({ linkId: id }),
  "response.trusteeRead": z.strictObject({ linkId: id }),
  "response.trusteeSentBack": z.strictObject({ linkId: id }),
  "response.findingConfirmed": z.strictObject({ check: z.string(), reason: z.string() }),
  "response.scheduled": none,
  "response.scheduleCancelled": none,
  "response.scheduleRefused": z.strictObject({ refusal: z.string() }),
  "response.published": z.strictObject({ revision: z.number(), readBy: z.string() }),
  "response.withdrawn": none,
  "event.created": none,
  "event.edited": z.strictObject({ fields: z.array(z.string()) }),
  "event.cancelled": none,
  "event.restored": none,
  "event.closed": none,
  "event.emptied": z.strictObject({ items: z.number() }),
  "event.reopened": none,
  "event.merged": z.strictObject({ intoId: id, items: z.number() }),
  "event.passMade": z.strictObject({ passId: id }),
  "event.passEnded": z.strictObject({ passId: id }),
  "event.attendanceSet": none,
  "event.noteWritten": z.strictObject({ noteId: id }),
  "event.noteMended": z.strictObject({ noteId: id }),
  "event.notePublished": z.strictObject({ noteId: id }),
  "event.noteUnpublished": z.strictObject({ noteId: id }),
  "event.noteSplit": z.strictObject({ noteId: id, items: z.number() }),
  "event.noteErased": z.strictObject({ noteId: id }),
  "feedback.imported": z.strictObject({ added: z.number(), already: z.number(), refused: z.number() }),
  "items.exported": z.strictObject({ items: z.number(), format: z.string(), filters: z.array(z.string()) }),
  "plan.exported": z.strictObject({ planId: id, actions: z.number(), format: z.string() }),
  "actions.exported": z.strictObject({ actions: z.number(), format: z.string() }),
  "earlier.published": z.strictObject({ added: z.number(), known: z.number(), refused: z.number() }),
  "earlier.withdrawn": z.strictObject({}),
  "responses.exported": z.strictObject({ responses: z.number(), format: z.string() }),
  "settings.changed": z.strictObject({ section: z.string() }),
  "snapshot.corrected": z.strictObject({ month: z.string() }),
  "theme.created": none,
  "name.added": z.strictObject({ of: z.string() }),
  "name.changed": z.strictObject({ of: z.string() }),
  "name.merged": z.strictObject({ of: z.string(), intoId: id }),
  "name.retired": z.strictObject({ of: z.string() }),
  "name.takenBack": z.strictObject({ of: z.string() }),
  "translation.saved": z.strictObject({ kind: z.string(), language: z.string() }),
  "translation.read": z.strictObject({ kind: z.string(), language: z.string() }),
  "area.changed": none,
  "support.changed": none,
  "staff.invited": z.strictObject({ role: z.string() }),
  "staff.joined": z.strictObject({ role: z.string() }),
  "staff.disabled": none,
  "staff.roleChanged": z.strictObject({ role: z.string() }),
  "staff.signedIn": none,
  "staff.restored": none,
  "staff.invitationEnded": none,
  "staff.passwordChanged": none,
  "staff.authenticatorChanged": none,
  "staff.languagesSet": z.strictObject({ languages: z.array(z.string()) }),
} as const;

export type LedgerKind = keyof typeof LEDGER_KINDS;

/** The kinds of the confidential lane begin with this. No read but that of one case's own history shows them. */
export const CASE_KINDS = "case.";

/** An entry before it is written. `note` are free words: they are kept apart and erased on their date. */
export type NewEntry = {
  [K in LedgerKind]: {
    kind: K;
    details: z.infer<(typeof LEDGER_KINDS)[K]>;
    by: Actor;
    at: Date;
    subjectId?: string;
    eventId?: string | null;
    from?: Disposition;
    to?: Disposition;
    reason?: string;
    note?: { words: string; destroyBy: Date };
  };
}[LedgerKind];

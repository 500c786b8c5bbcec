import { transaction } from "#app/db/transaction.server.ts";
import type { PromiseState } from "../../actions/promises/promise-state.ts";
import type { PublicPromise } from "../../actions/promises/public-promise-facts.server.ts";
import { shownPromises } from "../../actions/promises/shown-promises.server.ts";
import type { StaffActor } from "../../ledger/actor.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";
import type { ExportFormat } from "./export-choices.ts";

export type ExportedPromise = {
  slug: string;
  organisation: string;
  /** The address of the action it belongs to, where that is public. */
  action: string;
  words: string;
  evidenceWanted: string;
  language: string;
  madeOn: string;
  /** "2027", "2027-03" or "2027-03-31", as precise as it was said. */
  firstDue: string;
  due: string;
  slips: number;
  /** Every later date with its reason, oldest first. */
  laterDates: string[];
  /** On the day of the file. */
  state: PromiseState;
  brokenByTheClock: boolean;
  days: number;
  outcomeOn: string;
  outcomeWords: string;
  outcomeLink: string;
  /** The address of the promise that took its place. */
  replacedBy: string;
  /** What was recorded by mistake, and why it was taken back. */
  takenBack: string[];
};

export type PromisesExported = { ok: true; promises: ExportedPromise[] } | { ok: false; reason: "none" };

type ExportPromises = { format: ExportFormat; by: StaffActor; now: Date };

/**
 * Every promise of every plan as everyone may read it, what needs looking at first, for a file; the ledger says who took
 * how many.
 * @returns refused when there is no promise
 */
export async function exportPromises({ format, by, now }: ExportPromises): Promise<PromisesExported> {
  const shown = await shownPromises({ where: {}, now });
  if (shown.length === 0) return { ok: false, reason: "none" };
  await transaction((tx) =>
    recordEntry(tx, { kind: "promises.exported", details: { promises: shown.length, format }, by, at: now }),
  );
  return { ok: true, promises: shown.map(({ promise }) => rowOf(promise)) };
}

function rowOf(promise: PublicPromise): ExportedPromise {
  const { outcome } = promise;
  return {
    slug: promise.slug,
    organisation: promise.organisation.name,
    action: promise.action?.ref ?? "",
    ...{ words: promise.words, evidenceWanted: promise.evidenceWanted, language: promise.language },
    ...{ madeOn: promise.madeOn, firstDue: promise.firstDue.date, due: promise.due.date },
    slips: promise.slips,
    laterDates: promise.changes.map(({ to, reason }) => `${to.date}: ${reason.words}`),
    ...{ state: promise.state, brokenByTheClock: promise.isByClock, days: promise.days },
    outcomeOn: outcome?.happenedOn ?? "",
    outcomeWords: outcome?.words.words ?? "",
    outcomeLink: outcome?.link ?? "",
    replacedBy: outcome?.replacedBy?.slug ?? "",
    takenBack: promise.takenBack.map(({ kind, happenedOn, why }) => `${kind} ${happenedOn}: ${why.words}`),
  };
}

import { db } from "#app/db/client.server.ts";
import type { Tx } from "#app/db/transaction.server.ts";
import { dateIn } from "#app/platform/clock.ts";
import { getSettings } from "../../operator/settings.server.ts";
import { type CheckedPromise, isSamePromise, promiseOf } from "./checked-promise.ts";
import { type FactsState, factsState, holdsBack } from "./facts-state.ts";

export type FactsCheckForStaff = {
  id: string;
  organisationId: string;
  organisation: string;
  askedAt: Date;
  /** "2026-12-02" */
  dueOn: string;
  state: FactsState;
  /** It keeps the text from being published now. */
  holdsBack: boolean;
  /** The words are still those that were sent. */
  isSame: boolean;
  /** What is said to be wrong. */
  wrong: string | null;
  role: string | null;
  waivedWhy: string | null;
  /** Of a progress update or a promise: its words. */
  words: string | null;
  /** The whole promise, where it is one. */
  promise: CheckedPromise | null;
  /** The answer that the words began with. */
  questionId: string | null;
  isUnreached: boolean;
  /** Somebody got a link to it. */
  wasSent: boolean;
};

export type FactsAbout =
  | { revisionId: string; version: number }
  /** `words` are those that somebody is about to post; left out, each check is of the words that were sent. */
  | { actionId: string; words?: string }
  /** A promise that an answer becomes; left out, each check is of the promise that was sent. */
  | { questionId: string; promise?: CheckedPromise };

/** The checks of facts of one wording of a response, of the progress of an action or of promises of an answer, newest first. */
export async function factsChecksForStaff(
  { about, now }: { about: FactsAbout; now: Date },
  { tx }: { tx?: Tx } = {},
): Promise<FactsCheckForStaff[]> {
  const rows = await (tx ?? db()).factsCheck.findMany({
    where: whereOf(about),
    orderBy: [{ askedAt: "desc" }, { id: "desc" }],
    take: 20,
    select: {
      ...{ id: true, askedAt: true, dueOn: true, answer: true, wrong: true, role: true, version: true },
      ...{ waivedAt: true, waivedWhy: true, endedAt: true, words: true, questionId: true },
      ...{ evidenceWanted: true, promisedFor: true, precision: true, organisationId: true },
      organisation: { select: { name: true } },
      links: { select: { endedAt: true, sentAt: true } },
    },
  });
  if (rows.length === 0) return [];
  const { region } = await getSettings(tx ? { tx } : {});
  const today = dateIn(region.timeZone, now);
  return rows.map(({ organisation, links, dueOn: last, answer, waivedAt, endedAt, ...sent }) => {
    const { evidenceWanted, promisedFor, precision, ...row } = sent;
    const promise = promiseOf(sent);
    const dueOn = last.toISOString().slice(0, 10);
    const isSame = isOf({ ...row, promise }, about);
    const state = factsState({ answer, waivedAt, endedAt, dueOn, today, isSame });
    return {
      ...{ ...row, promise, organisation: organisation.name, dueOn, state, isSame },
      holdsBack: holdsBack(state),
      isUnreached: state === "waiting" && links.every((link) => link.endedAt !== null),
      wasSent: links.some(({ sentAt }) => sentAt !== null),
    };
  });
}

function whereOf(about: FactsAbout) {
  if ("revisionId" in about) return { revisionId: about.revisionId };
  // Progress of an action may have begun with an answer, too: a promise is of no action yet.
  return "actionId" in about
    ? { actionId: about.actionId }
    : { questionId: about.questionId, actionId: null };
}

type Sent = { version: number | null } & Pick<FactsCheckForStaff, "words" | "promise">;

function isOf(sent: Sent, about: FactsAbout): boolean {
  if ("revisionId" in about) return sent.version === about.version;
  if ("actionId" in about) return about.words === undefined || sent.words === about.words;
  if (about.promise === undefined) return true;
  return sent.promise !== null && isSamePromise(sent.promise, about.promise);
}

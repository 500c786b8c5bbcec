import { db } from "#app/db/client.server.ts";
import type { Tx } from "#app/db/transaction.server.ts";
import { dateIn } from "#app/platform/clock.ts";
import { getSettings } from "../../operator/settings.server.ts";
import { type FactsState, factsState, holdsBack } from "./facts-state.ts";

export type FactsCheckForStaff = {
  id: string;
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
  /** Of a progress update: its words. */
  words: string | null;
  isUnreached: boolean;
};

type About =
  | { revisionId: string; version: number }
  /** `words` are those that somebody is about to post; left out, each check is of the words that were sent. */
  | { actionId: string; words?: string };

/** The checks of facts of one wording of a response, or of the progress of an action, newest first. */
export async function factsChecksForStaff(
  { about, now }: { about: About; now: Date },
  { tx }: { tx?: Tx } = {},
): Promise<FactsCheckForStaff[]> {
  const where = "revisionId" in about ? { revisionId: about.revisionId } : { actionId: about.actionId };
  const rows = await (tx ?? db()).factsCheck.findMany({
    where,
    orderBy: [{ askedAt: "desc" }, { id: "desc" }],
    take: 20,
    select: {
      ...{ id: true, askedAt: true, dueOn: true, answer: true, wrong: true, role: true, version: true },
      ...{ waivedAt: true, waivedWhy: true, endedAt: true, words: true },
      organisation: { select: { name: true } },
      links: { where: { endedAt: null }, select: { id: true } },
    },
  });
  if (rows.length === 0) return [];
  const { region } = await getSettings(tx ? { tx } : {});
  const today = dateIn(region.timeZone, now);
  return rows.map(({ organisation, links, dueOn: last, answer, waivedAt, endedAt, ...row }) => {
    const dueOn = last.toISOString().slice(0, 10);
    const isSame = isOf(row, about);
    const state = factsState({ answer, waivedAt, endedAt, dueOn, today, isSame });
    return {
      ...{ ...row, organisation: organisation.name, dueOn, state, isSame, holdsBack: holdsBack(state) },
      isUnreached: state === "waiting" && links.length === 0,
    };
  });
}

function isOf(sent: { version: number | null; words: string | null }, about: About): boolean {
  if ("revisionId" in about) return sent.version === about.version;
  return about.words === undefined || sent.words === about.words;
}

/** Whether an organisation still has days to check a wording, or said of exactly these words that they are wrong. */
export async function waitsForFacts(tx: Tx, { about, now }: { about: About; now: Date }): Promise<boolean> {
  const checks = await factsChecksForStaff({ about, now }, { tx });
  return checks.some((check) => check.holdsBack);
}

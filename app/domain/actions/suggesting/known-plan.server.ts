import { db } from "#app/db/client.server.ts";
import { languageWords } from "#app/platform/words/language-words.server.ts";
import { type Meaning, meaningsOf } from "#app/platform/words/meaning.ts";
import { type ActionIndex, actionIndex } from "./action-index.ts";
import { type Evidence, linkedEvidence } from "./linked-evidence.ts";
import { type LinkedWords, linkedWords } from "./linked-words.server.ts";
import { type PlanAction, planTexts } from "./plan-texts.server.ts";

export type KnownPlan = { actions: readonly PlanAction[]; index: ActionIndex; evidence: Evidence };

type Kept = KnownPlan & { plan: string; links: string; meanings: Map<string, readonly Meaning[]> };

/** By language; of one state of one database. What no longer holds is read again, so that several processes agree. */
const kept = new Map<string, Kept>();
let keptState = "";

/**
 * The plan and what was linked before, ready to be asked. Every change of either is in the ledger, so while the ledger
 * has no new entry nothing is read; after one the texts are, and only what differs is worked out again.
 */
export async function knownPlan(language: string): Promise<KnownPlan> {
  const state = await ledgerState();
  const before = kept.get(language);
  if (before && state === keptState) return before;
  const [actions, linked] = await Promise.all([planTexts(), linkedWords()]);
  const known = renewed({
    before,
    actions,
    linked: linked.filter((one) => one.language === language),
    language,
  });
  if (state !== keptState) kept.clear();
  kept.set(language, known);
  keptState = state;
  return known;
}

function renewed(given: {
  before: Kept | undefined;
  actions: PlanAction[];
  linked: LinkedWords[];
  language: string;
}): Kept {
  const { before, actions, linked, language } = given;
  const [plan, links] = [JSON.stringify(actions), JSON.stringify(linked)];
  const same = before?.plan === plan ? before : null;
  if (same?.links === links) return same;
  const index = same?.index ?? actionIndex({ actions, language: languageWords(language) });
  const meanings = new Map<string, readonly Meaning[]>();
  const examples = linked.map(({ actionId, words }) => {
    const of =
      same?.meanings.get(words) ??
      meaningsOf({ text: words, language: index.language, correct: index.correct });
    meanings.set(words, of);
    return { actionId, meanings: of };
  });
  return { actions, index, evidence: linkedEvidence(examples), plan, links, meanings };
}

async function ledgerState(): Promise<string> {
  const [row] = await db().$queryRaw<{ state: string }[]>`
    SELECT current_database() || ' ' || coalesce(max("id"), 0) AS "state" FROM "LedgerEntry"`;
  return row?.state ?? "";
}

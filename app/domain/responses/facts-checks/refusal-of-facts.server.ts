import type { Tx } from "#app/db/transaction.server.ts";
import {
  type FactsAbout,
  type FactsCheckForStaff,
  factsChecksForStaff,
} from "./facts-checks-for-staff.server.ts";
import { organisationsOfAnswers } from "./organisations-of-answers.server.ts";

/**
 * Who of some organisations has not had their time with exactly these words: nobody asked them, or of other words. A check
 * counts once it is answered or over, or somebody goes on without for a reason.
 */
export function notYetAsked<O extends { id: string }>(checks: FactsCheckForStaff[], organisations: O[]): O[] {
  return organisations.filter(
    ({ id }) => !checks.some((check) => check.organisationId === id && hasHadTheirTime(check)),
  );
}

function hasHadTheirTime({ isSame, state, wasSent }: FactsCheckForStaff): boolean {
  if (!isSame) return false;
  return state === "right" || state === "waived" || (state === "over" && wasSent);
}

/**
 * Why facts keep a text from being published now: an organisation still has its days or says that something is wrong, or
 * one whose answer it began with was not asked. @param answers the questions that it began with
 */
export async function refusalOfFacts(
  tx: Tx,
  { about, answers, now }: { about: FactsAbout; answers: string[]; now: Date },
): Promise<"facts-unchecked" | "facts-not-asked" | null> {
  const checks = await factsChecksForStaff({ about, now }, { tx });
  if (checks.some((check) => check.holdsBack)) return "facts-unchecked";
  const gave = await organisationsOfAnswers({ answers }, { tx });
  return notYetAsked(checks, gave).length > 0 ? "facts-not-asked" : null;
}

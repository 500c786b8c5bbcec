import type { Tx } from "#app/db/transaction.server.ts";
import { namedPeople } from "../named-people.server.ts";
import type { Decision } from "./decision.ts";

export type DecisionProblem =
  | "reason-missing"
  | "left-out-missing"
  | "wording-missing"
  | "too-few"
  | "names-a-person"
  | "open-promises";

const SHORTEST_REASON = 10;

/**
 * What stands against a decision: an end and a part left out say why in public; what was public gets a wording; nothing
 * names one of the people in the plan; an action does not end while it owes what was promised.
 */
export async function problemOf(tx: Tx, decision: Decision): Promise<DecisionProblem | null> {
  const { kind, fromIds, actions, reason, leftOut } = decision;
  if ((kind === "ended" || kind === "part") && (reason?.trim().length ?? 0) < SHORTEST_REASON)
    return "reason-missing";
  if (kind === "part" && !leftOut?.trim()) return "left-out-missing";
  if ((kind === "merged" ? fromIds : kind === "split" ? actions : [1, 2]).length < 2) return "too-few";
  const isSame = kind === "whole" || kind === "ended";
  if (!isSame && actions.some(({ wording }) => !wording) && (await arePublic(tx, fromIds)))
    return "wording-missing";
  const words = [reason, leftOut, ...actions.flatMap(({ wording }) => [wording?.title, wording?.summary])];
  const [actionId = null] = fromIds;
  const named = await namedPeople(tx, { actionId, text: words.filter(Boolean).join("\n") });
  if (named.length > 0) return "names-a-person";
  return kind === "ended" && (await oweSomething(tx, fromIds)) ? "open-promises" : null;
}

/** Whether any of them has a wording that everyone reads. */
export async function arePublic(tx: Tx, actionIds: string[]): Promise<boolean> {
  const inForce = await tx.actionPublication.count({ where: { actionId: { in: actionIds }, endedAt: null } });
  return inForce > 0;
}

/** Whether a promise of any of them is open: somebody has to say what came of it first. */
export async function oweSomething(tx: Tx, actionIds: string[]): Promise<boolean> {
  const open = { actionId: { in: actionIds }, outcomes: { none: { takenBackAt: null } } };
  return (await tx.givenPromise.count({ where: open })) > 0;
}

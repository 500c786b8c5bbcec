import type { Tx } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { needsBeforeAndAfter } from "../actions/influence.ts";
import { CLOSURE_REASONS, SHORTEST_SENTENCE } from "../triage/reasons.ts";
import type { Decision, Refusal } from "./decision.ts";
import type { ItemAsItIs } from "./items-as-they-are.server.ts";

/** Why a decision cannot be taken about any item; null when it can. @throws 404 for an unknown action */
export async function refusalOf(tx: Tx, decision: Decision, items: ItemAsItIs[]): Promise<Refusal | null> {
  switch (decision.kind) {
    case "themes":
      return (await areThemes(tx, decision.themeIds, items)) ? null : "unknown-theme";
    case "area":
      return decision.areaId === null || (await isArea(tx, decision.areaId)) ? null : "unknown-area";
    case "assignment":
      return decision.staffId === null || (await isOnTheTeam(tx, decision.staffId)) ? null : "unknown-person";
    case "closure":
      return refusalOfClosure(decision);
    case "link":
      return refusalOfLink(tx, decision, items);
  }
}

/** Why a decision changes nothing about this item; null when it may. */
export function refusalFor(item: ItemAsItIs, decision: Decision): Refusal | null {
  if (item.isWithdrawn) return "withdrawn";
  if (decision.kind === "closure" && item.closures.includes(decision.closure)) return "already-closed";
  if (decision.kind !== "link") return null;
  if (item.closures.includes("withheld")) return "not-linkable";
  return item.actionIds.includes(decision.actionId) ? "already-linked" : null;
}

function refusalOfClosure(decision: Extract<Decision, { kind: "closure" }>): Refusal | null {
  const reasons: readonly string[] = CLOSURE_REASONS[decision.closure];
  if (!reasons.includes(decision.reason)) return "unknown-reason";
  return [...decision.sentence.trim()].length < SHORTEST_SENTENCE ? "sentence-too-short" : null;
}

async function refusalOfLink(
  tx: Tx,
  { actionId, influence, before, after, themeIds }: Extract<Decision, { kind: "link" }>,
  items: ItemAsItIs[],
): Promise<Refusal | null> {
  if (!(await tx.actionItem.findUnique({ where: { id: actionId }, select: { id: true } })))
    throw notFound("action");
  if (needsBeforeAndAfter(influence) && !(before?.trim() && after?.trim())) return "before-and-after";
  return themeIds && !(await areThemes(tx, themeIds, items)) ? "unknown-theme" : null;
}

/** A retired theme may stay where it is. */
async function areThemes(tx: Tx, themeIds: readonly string[], items: ItemAsItIs[]): Promise<boolean> {
  const own = new Set(items.flatMap((item) => item.themeIds));
  const added = [...new Set(themeIds)].filter((id) => !own.has(id));
  return (await tx.theme.count({ where: { id: { in: added }, retiredAt: null } })) === added.length;
}

async function isArea(tx: Tx, areaId: string): Promise<boolean> {
  return (await tx.area.count({ where: { id: areaId, retiredAt: null } })) > 0;
}

async function isOnTheTeam(tx: Tx, staffId: string): Promise<boolean> {
  return (await tx.staffMember.count({ where: { id: staffId, disabledAt: null } })) > 0;
}

import type { Tx } from "#app/db/transaction.server.ts";
import { refusalOfClaim } from "../actions/link-items.server.ts";
import { isWording } from "../triage/group-items.server.ts";
import { everInGroup, isMixed } from "../triage/groupable.server.ts";
import { CLOSURE_REASONS, SHORTEST_SENTENCE } from "../triage/reasons.ts";
import { takeGroup } from "../triage/taken-group.server.ts";
import type { Decision, OfKind, Refusal } from "./decision.ts";
import type { ItemAsItIs } from "./items-as-they-are.server.ts";

/**
 * Why a decision cannot be taken about any item; null when it can. What an item has already it may keep, a theme or an
 * area that is retired too.
 * @throws 404 for an unknown action
 */
export async function refusalOf(tx: Tx, decision: Decision, items: ItemAsItIs[]): Promise<Refusal | null> {
  switch (decision.kind) {
    case "themes":
      return (await areThemes(tx, decision.themeIds, items)) ? null : "unknown-theme";
    case "area":
      return (await isArea(tx, decision.areaId, items)) ? null : "unknown-area";
    case "assignment":
      return decision.staffId === null || (await isOnTheTeam(tx, decision.staffId)) ? null : "unknown-person";
    case "closure":
      return refusalOfClosure(decision);
    case "link":
      return (
        (await refusalOfClaim(tx, decision)) ??
        (!decision.themeIds || (await areThemes(tx, decision.themeIds, items)) ? null : "unknown-theme")
      );
    case "group":
      return refusalOfGroup(tx, decision, items);
  }
}

/** Why a decision changes nothing about this item; null when it may. */
export function refusalFor(item: ItemAsItIs, decision: Decision): Refusal | null {
  if (decision.kind === "link") return refusalOfLink(item, decision);
  if (item.isWithdrawn) return "withdrawn";
  if (decision.kind === "closure") return refusalOfClosing(item, decision);
  return decision.kind === "group" ? refusalOfMember(item, decision) : null;
}

/** Withholding protects somebody: that is possible while a promise is open too. */
function refusalOfClosing({ closures, awaitsPromise }: ItemAsItIs, { closure }: OfKind<"closure">) {
  if (closures.includes(closure)) return "already-closed";
  return awaitsPromise && closure !== "withheld" ? "promise-open" : null;
}

function refusalOfLink({ isWithdrawn, closures, actionIds }: ItemAsItIs, { actionId }: OfKind<"link">) {
  if (isWithdrawn || closures.includes("withheld")) return "not-linkable";
  return actionIds.includes(actionId) ? "already-linked" : null;
}

function refusalOfMember({ isGroupable, groupId }: ItemAsItIs, { into }: OfKind<"group">): Refusal | null {
  if (!isGroupable) return "not-groupable";
  if (groupId === null) return null;
  return groupId === into ? "in-it-already" : "in-another-group";
}

function refusalOfClosure({ closure, reason, sentence }: OfKind<"closure">): Refusal | null {
  const reasons: readonly string[] = CLOSURE_REASONS[closure];
  if (!reasons.includes(reason)) return "unknown-reason";
  return [...sentence.trim()].length < SHORTEST_SENTENCE ? "sentence-too-short" : null;
}

/** The group is taken already; this tells whether it has ended. */
async function refusalOfGroup(
  tx: Tx,
  { into }: OfKind<"group">,
  items: ItemAsItIs[],
): Promise<Refusal | null> {
  const members = typeof into === "string" ? await everInGroup(tx, into) : [];
  if (isMixed([...members, ...items])) return "mixed";
  if (typeof into !== "string") return isWording(into.wording) ? null : "no-wording";
  return (await takeGroup(tx, into)).isEnded ? "ended" : null;
}

async function areThemes(tx: Tx, themeIds: readonly string[], items: ItemAsItIs[]): Promise<boolean> {
  const added = [...new Set(themeIds)].filter((id) => !items.every((item) => item.themeIds.includes(id)));
  return (await tx.theme.count({ where: { id: { in: added }, retiredAt: null } })) === added.length;
}

async function isArea(tx: Tx, areaId: string | null, items: ItemAsItIs[]): Promise<boolean> {
  if (areaId === null || items.every((item) => item.areaId === areaId)) return true;
  return (await tx.area.count({ where: { id: areaId, retiredAt: null } })) > 0;
}

async function isOnTheTeam(tx: Tx, staffId: string): Promise<boolean> {
  return (await tx.staffMember.count({ where: { id: staffId, disabledAt: null } })) > 0;
}

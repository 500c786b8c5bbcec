import type { Claim } from "#app/domain/actions/link-items.server.ts";
import { decide } from "#app/domain/desk/decide.server.ts";
import type { Decision } from "#app/domain/desk/decision.ts";
import type { StaffActor } from "#app/domain/ledger/actor.ts";
import type { ClosureKind } from "#app/domain/triage/reasons.ts";

type OneItem = { itemId: string; by: StaffActor; now: Date };

/** A decision about one item, as its own page and the desk take it. */
async function about({ itemId, by, now }: OneItem, decision: Decision) {
  const decided = await decide({ itemIds: [itemId], decision, by, now });
  return decided.ok ? ({ ok: true } as const) : decided;
}

export function linkItem({ itemId, by, now, ...claim }: OneItem & Claim) {
  return about({ itemId, by, now }, { kind: "link", ...claim });
}

type Closing = OneItem & { kind: ClosureKind; reason: string; sentence: string };

export function closeItem({ kind: closure, reason, sentence, ...one }: Closing) {
  return about(one, { kind: "closure", closure, reason, sentence });
}

export function setThemes({ themeIds, ...one }: OneItem & { themeIds: string[] }) {
  return about(one, { kind: "themes", themeIds, mode: "replace" });
}

export function placeItem({ areaId, ...one }: OneItem & { areaId: string | null }) {
  return about(one, { kind: "area", areaId });
}

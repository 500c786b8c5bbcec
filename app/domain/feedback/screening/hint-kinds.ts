import type { HintKind } from "#app/db/generated/enums.ts";

/** What words are looked through for, what matters most first. */
export const HINT_KINDS = [
  "risk",
  "child",
  "offender",
  "personal",
  "hostile",
  "distress",
] as const satisfies HintKind[];

/** Somebody has to look now: the safeguarding lead is told. */
export const ALERTING_KINDS: HintKind[] = ["risk", "child"];

/** Not shown before somebody says that they want to read it. */
export const WARNED_KINDS: HintKind[] = ["risk", "child", "hostile", "distress"];

import type { Influence } from "../actions/influence.ts";
import type { ClosureKind } from "../triage/reasons.ts";

/** What can be decided at the desk, about one item or about several at once. */
export type Decision =
  | { kind: "themes"; themeIds: readonly string[]; mode: "replace" | "add" }
  | { kind: "area"; areaId: string | null }
  | { kind: "assignment"; staffId: string | null }
  | {
      kind: "link";
      actionId: string;
      influence: Influence;
      before?: string | null;
      after?: string | null;
      /** The themes that the items have afterwards; left out: those that they have. */
      themeIds?: readonly string[] | undefined;
    }
  | { kind: "closure"; closure: ClosureKind; reason: string; sentence: string };

/** Why a decision changes nothing about an item. */
export type Refusal =
  | "withdrawn"
  | "unknown-theme"
  | "unknown-area"
  | "unknown-person"
  | "unknown-reason"
  | "sentence-too-short"
  | "already-closed"
  | "before-and-after"
  | "already-linked"
  | "not-linkable";

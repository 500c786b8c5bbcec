import type { Claim } from "../actions/link-items.server.ts";
import type { ClosureKind } from "../triage/reasons.ts";

/** What can be decided at the desk, about one item or about several at once. */
export type Decision =
  | { kind: "themes"; themeIds: readonly string[]; mode: "replace" | "add" }
  | { kind: "area"; areaId: string | null }
  | { kind: "assignment"; staffId: string | null }
  | (Claim & {
      kind: "link";
      /** The themes that the items have afterwards; left out: those that they have. */
      themeIds?: readonly string[] | undefined;
    })
  | { kind: "closure"; closure: ClosureKind; reason: string; sentence: string }
  /** Into a group that there is, by its id, or into a new one with its wording. */
  | { kind: "group"; into: string | { wording: string; language: string } };

export type OfKind<K extends Decision["kind"]> = Extract<Decision, { kind: K }>;

/** Why a decision changes nothing about an item. */
export type Refusal =
  | "withdrawn"
  | "unknown-theme"
  | "unknown-area"
  | "unknown-person"
  | "unknown-reason"
  | "sentence-too-short"
  | "already-closed"
  | "promise-open"
  | "before-and-after"
  | "already-linked"
  | "not-linkable"
  | "no-wording"
  | "ended"
  | "too-few"
  | "not-groupable"
  | "in-it-already"
  | "in-another-group"
  | "mixed";

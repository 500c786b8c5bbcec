import type { TextKey } from "#app/platform/texts.ts";

/** What one key does on the desk. The help sheet and the page are made from this list. */
export const DESK_KEYS = [
  { key: "j", does: "triage.keys.next" },
  { key: "k", does: "triage.keys.previous" },
  { key: "1", does: "triage.keys.first" },
  { key: "2", does: "triage.keys.second" },
  { key: "3", does: "triage.keys.third" },
  { key: "t", does: "triage.keys.themes" },
  { key: "l", does: "triage.keys.link" },
  { key: "s", does: "triage.keys.setAside" },
  { key: "p", does: "triage.keys.passOn" },
  { key: "w", does: "triage.keys.withhold" },
  { key: "c", does: "triage.keys.cut" },
  { key: "r", does: "triage.keys.answer" },
  { key: "d", does: "triage.keys.confidential" },
  { key: "n", does: "triage.keys.note" },
  { key: "a", does: "triage.keys.assign" },
  { key: "g", does: "triage.keys.group" },
  { key: "x", does: "triage.keys.select" },
  { key: "b", does: "triage.keys.bulk" },
  { key: "/", does: "triage.keys.search" },
  { key: "u", does: "triage.keys.undo" },
  { key: "?", does: "triage.keys.help" },
] as const satisfies readonly { key: string; does: TextKey }[];

export type DeskKey = (typeof DESK_KEYS)[number]["key"];

/** Says to the staff script which key presses, opens or goes to an element. */
export function onKey(key: DeskKey): { "data-key": DeskKey } {
  return { "data-key": key };
}

import type { TextKey } from "#app/platform/texts.ts";

const DONE = ["made", "added", "takenOut", "worded", "linked", "merged", "ended"] as const;

type Done = (typeof DONE)[number];

/** The text of `?done=`, from the closed list. */
export function groupDone(code: string | null): TextKey | undefined {
  const done = DONE.find((one) => one === code);
  return done && `staff.groups.done.${done}`;
}

export function groupAddress(groupId: string, done?: Done): string {
  return `/staff/groups/${groupId}${done ? `?done=${done}` : ""}`;
}

const REFUSALS = {
  "too-few": { items: "error.group.tooFew" },
  "not-groupable": { items: "error.group.notGroupable" },
  "in-another-group": { items: "error.group.elsewhere" },
  mixed: { items: "error.group.mixed" },
  "no-wording": { wording: "error.group.wording" },
  same: { into: "error.choose" },
  ended: { _form: "error.group.ended" },
  "not-in-it": { _form: "error.group.notInIt" },
  "no-members": { _form: "error.group.noMembers" },
} as const;

/** What a refused command about a group says, and where. */
export function groupRefusal(reason: keyof typeof REFUSALS): Record<string, string> {
  return REFUSALS[reason];
}

/** Who did it. A resident is never told apart from another one. */
export type Actor = { kind: "resident" | "partner" | "import" | "commandLine" | "system" } | StaffActor;

/** For commands that only a person of the team can give. */
export type StaffActor = { kind: "staff"; staffId: string };

export const RESIDENT: Actor = { kind: "resident" };
export const IMPORT: Actor = { kind: "import" };
export const COMMAND_LINE: Actor = { kind: "commandLine" };
/** Whoever answers through a signed link: never told apart from another one. */
export const PARTNER: Actor = { kind: "partner" };
export const SYSTEM: Actor = { kind: "system" };

export function staffActor(staff: { id: string }): StaffActor {
  return { kind: "staff", staffId: staff.id };
}

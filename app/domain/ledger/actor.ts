/** Who did it. A resident is never told apart from another one. */
export type Actor =
  | { kind: "resident" | "partner" | "import" | "commandLine" | "system" }
  | { kind: "staff"; staffId: string };

export const RESIDENT: Actor = { kind: "resident" };
export const IMPORT: Actor = { kind: "import" };
export const COMMAND_LINE: Actor = { kind: "commandLine" };
export const SYSTEM: Actor = { kind: "system" };

export function staffActor(staff: { id: string }): Actor {
  return { kind: "staff", staffId: staff.id };
}

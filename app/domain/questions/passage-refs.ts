import type { PassageRef } from "./approved-passages.server.ts";

/** The chosen passages of a form that the schema let pass: `group ID` or `revision ID`. */
export function passageRefs(chosen: string[]): PassageRef[] {
  return chosen.map((one) => {
    const [kind, id = ""] = one.split(" ");
    return kind === "group" ? { groupId: id } : { revisionId: id };
  });
}

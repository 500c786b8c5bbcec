import type { Original } from "../../translations/passage.ts";

/** What a room said, as a passage that can be translated. */
export function originalOfNote({
  id,
  words,
  language,
}: {
  id: string;
  words: string;
  language: string;
}): Original<"words"> {
  return { kind: "eventNote", subjectId: id, language, words: { words } };
}

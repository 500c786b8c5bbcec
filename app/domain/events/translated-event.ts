import type { Original } from "../translations/passage.ts";

type EventWords = { id: string; name: string; summary: string | null };

/** @param written the language that the operator writes in: an event has none of its own */
export function originalOfEvent(
  { id, name, summary }: EventWords,
  written: string,
): Original<"name" | "summary"> {
  return { kind: "event", subjectId: id, language: written, words: { name, summary } };
}

/** For pages that only name the event. */
export function originalOfEventName(
  { id, name }: Pick<EventWords, "id" | "name">,
  written: string,
): Original<"name"> {
  return { kind: "event", subjectId: id, language: written, words: { name } };
}

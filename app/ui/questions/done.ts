import type { TextKey } from "#app/platform/texts.ts";

const DONE = ["asked", "withdrawn", "used", "published", "ended"] as const;

type QuestionDone = (typeof DONE)[number];

/** The banner for what has just been done; nothing for a word that no page of ours puts there. */
export function questionDoneText(done: string | null): TextKey | undefined {
  const known = DONE.find((name) => name === done);
  return known && `staff.question.done.${known}`;
}

/** The page of a question, which says what was done. */
export function questionAddress(questionId: string, done?: QuestionDone): string {
  return `/staff/questions/${questionId}${done ? `?done=${done}` : ""}`;
}

import type { Original } from "../translations/passage.ts";
import { type Sentence, sentenceOf } from "../translations/sentence.ts";
import type { InLanguage } from "../translations/translated-passages.server.ts";
import { type ActionStatus, needsReason } from "./status.ts";

type Row = { id: string; status: ActionStatus; statusReason: string | null; statusLanguage: string | null };

/** @returns none of an action that neither rests nor was stopped */
export function originalsOfStatus({ id, status, statusReason, statusLanguage }: Row): Original<"reason">[] {
  if (!statusReason || !statusLanguage || !needsReason(status)) return [];
  return [{ kind: "status", subjectId: id, language: statusLanguage, words: { reason: statusReason } }];
}

/** Why an action is paused or stopped, in the language that it is shown in. */
export function statusReasonOf(row: Row, show: InLanguage): Sentence | null {
  const [original] = originalsOfStatus(row);
  return original ? sentenceOf(show(original), "reason") : null;
}

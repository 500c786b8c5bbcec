import type { Original } from "../translations/passage.ts";
import type { AsWritten, Direction, InLanguage } from "../translations/translated-passages.server.ts";
import { type ActionStatus, needsReason } from "./status.ts";

type ReasonPassage = { words: string; language: string; direction: Direction };

/** Why an action is paused or stopped, in the language that it is shown in. */
export type StatusReason = ReasonPassage & {
  /** As it was written, while its translation is a draft. */
  draftOf: ReasonPassage | null;
};

type Row = { id: string; status: ActionStatus; statusReason: string | null; statusLanguage: string | null };

/** @returns none of an action that neither rests nor was stopped */
export function originalsOfStatus({ id, status, statusReason, statusLanguage }: Row): Original<"reason">[] {
  if (!statusReason || !statusLanguage || !needsReason(status)) return [];
  return [{ kind: "status", subjectId: id, language: statusLanguage, words: { reason: statusReason } }];
}

export function statusReasonOf(row: Row, show: InLanguage): StatusReason | null {
  const [original] = originalsOfStatus(row);
  if (!original) return null;
  const { draftOf, ...shown } = show(original);
  return { ...passageOf(shown), draftOf: draftOf && passageOf(draftOf) };
}

function passageOf({ words, language, direction }: AsWritten<"reason">): ReasonPassage {
  return { words: words.reason ?? "", language, direction };
}

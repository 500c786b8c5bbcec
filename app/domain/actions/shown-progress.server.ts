import { renderMarkdown } from "#app/platform/markdown.server.ts";
import type { Original } from "../translations/passage.ts";
import type { AsWritten, Direction, InLanguage } from "../translations/translated-passages.server.ts";

type ProgressPassage = { html: string; language: string; direction: Direction };

/** A progress update for everyone, in the language that it is shown in. */
export type ShownProgress = ProgressPassage & {
  happenedOn: Date;
  /** As it was written, while its translation is a draft. */
  draftOf: ProgressPassage | null;
};

type Row = { id: string; happenedOn: Date; words: string; language: string };

export function originalOfProgress({ id, words, language }: Omit<Row, "happenedOn">): Original<"words"> {
  return { kind: "progress", subjectId: id, language, words: { words } };
}

export function shownProgress(row: Row, show: InLanguage): ShownProgress {
  const { draftOf, ...shown } = show(originalOfProgress(row));
  return {
    happenedOn: row.happenedOn,
    ...passageOf(shown),
    draftOf: draftOf && passageOf(draftOf),
  };
}

function passageOf({ words, language, direction }: AsWritten<"words">): ProgressPassage {
  return { html: renderMarkdown(words.words ?? ""), language, direction };
}

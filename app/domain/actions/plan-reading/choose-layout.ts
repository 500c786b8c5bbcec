import type { DocumentLine } from "./document-lines.ts";
import { linesOfPages, linesOfSheet } from "./document-lines.ts";
import { matchHeadings } from "./match-headings.ts";
import type { PlanWording } from "./plan-wording.ts";
import type { PlanRefusal } from "./planned-action.ts";

type Chosen = { ok: true; lines: DocumentLine[] } | { ok: false; reason: PlanRefusal };

const QUOTED_OVER_LINES = /(?:^|\t)"[^"\t]*\n/m;

function layouts(text: string, fileName: string): (DocumentLine[] | null)[] {
  const sheets = [",", ";", "\t"].map((delimiter) => linesOfSheet(text, delimiter));
  const sheetFirst = /\.(csv|tsv|tab)$/i.test(fileName) || QUOTED_OVER_LINES.test(text);
  return sheetFirst ? [...sheets, linesOfPages(text)] : [linesOfPages(text), ...sheets];
}

/** Reads the document in every layout and keeps the one in which the headings make the most sense. */
export function chooseLayout(input: { text: string; fileName: string; wording: PlanWording }): Chosen {
  const candidates = layouts(input.text, input.fileName);
  let best: { lines: DocumentLine[]; known: number } | null = null;
  for (const lines of candidates) {
    const known = (lines ?? []).reduce(
      (most, line) => Math.max(most, matchHeadings(line.cells, input.wording)?.known ?? 0),
      0,
    );
    if (lines && known > (best?.known ?? 0)) best = { lines, known };
  }
  if (best) return { ok: true, lines: best.lines };
  return { ok: false, reason: candidates.includes(null) ? "broken-quotes" : "no-table" };
}

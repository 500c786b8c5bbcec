import { decodeText } from "#app/platform/decode-text.ts";
import { chooseLayout } from "./choose-layout.ts";
import { collectRows } from "./collect-rows.ts";
import { findNamesInText } from "./find-names-in-text.ts";
import { missingNumbers, numberActions } from "./number-actions.ts";
import { planContext } from "./plan-context.ts";
import type { PlanRow } from "./plan-row.ts";
import { periodOf } from "./plan-title.ts";
import type { PlanWordingAdditions } from "./plan-wording.ts";
import { completeWording } from "./plan-wording.ts";
import type { Doubt, PlanReading, PlanRefusal, PlanWarning } from "./planned-action.ts";
import { readAction } from "./read-action.ts";
import { wordDoubt, wordPlace } from "./word-doubt.ts";

type ReadPlanResult = { ok: true; reading: PlanReading } | { ok: false; reason: PlanRefusal };
type Place = { page: number | null; row: number | null; actionNumber: string | null };

function warning(doubt: Doubt, place: Place, headings: PlanRow["headings"]): PlanWarning {
  const heading = doubt.column === null ? null : `“${headings[doubt.column] ?? doubt.column}”`;
  return { where: wordPlace({ ...place, heading }), what: wordDoubt(doubt), ...doubt, ...place };
}

/**
 * An action plan document to structured actions, with a warning for whatever a person has to look at. Nothing is
 * repaired or guessed in silence, and no row is lost; that is the rule of `plan:import`.
 *
 * In: the file's bytes (UTF-8, UTF-16 or Windows-1252) or its text; its name, whose ending tells a spreadsheet from
 * text lifted from pages when the content does not; and words to add for a plan in another language.
 * Out: title, period, actions in the order of the document, warnings. Every action with a warning has `review` true.
 * Refused: a file that is empty, binary, a PDF or a spreadsheet file, that has no row of headings or no row below it,
 * or whose quotation marks do not pair up.
 */
export function readPlan(input: {
  content: Uint8Array | string;
  fileName: string;
  wording?: PlanWordingAdditions;
}): ReadPlanResult {
  const wording = completeWording(input.wording);
  const decoded = decodeText(input.content);
  if (!decoded.ok) return decoded;
  const layout = chooseLayout({ text: decoded.text, fileName: input.fileName, wording });
  if (!layout.ok) return layout;
  const { title, rows, loose } = collectRows(layout.lines, wording);
  if (rows.length === 0) return { ok: false, reason: "no-rows" };

  const context = planContext({ rows, text: decoded.text, title, wording });
  const numbers = numberActions(rows.map((row) => row.cells.number));
  const read = rows.map((row, index) => {
    const { number = "", doubts: numberDoubts = [] } = numbers[index] ?? {};
    const { action, doubts } = readAction({ row, number, context });
    return { row, action, doubts: [...numberDoubts, ...doubts] };
  });
  const people = new Set(read.flatMap(({ action }) => action.people));
  const warnings = loose.map(({ page, row, ...doubt }) =>
    warning(doubt, { page, row, actionNumber: null }, {}),
  );
  for (const { row, action, doubts } of read) {
    const all = [...doubts, ...findNamesInText({ row, action, people, context: context.names })];
    action.review = all.length > 0;
    for (const doubt of all)
      warnings.push(
        warning(doubt, { page: row.page, row: row.row, actionNumber: action.number }, row.headings),
      );
  }
  const nowhere = { page: null, row: null, actionNumber: null };
  for (const quote of missingNumbers(read.map(({ action }) => action.number)))
    warnings.push(warning({ code: "number-gap", column: null, quote }, nowhere, {}));
  return {
    ok: true,
    reading: { title, period: periodOf(title), actions: read.map(({ action }) => action), warnings },
  };
}

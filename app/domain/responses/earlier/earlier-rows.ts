import { columnsOf } from "#app/platform/table-records.ts";
import { completeWording, type PlanWordingAdditions } from "../../actions/plan-reading/plan-wording.ts";
import type { PlannedDate } from "../../actions/plan-reading/planned-action.ts";
import { readDate } from "../../actions/plan-reading/read-date.ts";

/** What an earlier answer consists of. A file may lack the title, the date and the link. */
export const EARLIER_FIELDS = ["title", "said", "did", "date", "link"] as const;

export type EarlierField = (typeof EARLIER_FIELDS)[number];

/** Which column of a file each field is in, by its heading; "" where the file lacks it. */
export type EarlierColumns = Record<EarlierField, string>;

export type EarlierRow = { title: string; said: string; did: string; date: PlannedDate; link: string | null };

export type EarlierProblem = "saidMissing" | "didMissing" | "tooLong" | "link" | "future";

export type ReadEarlierRow =
  | { place: number; ok: true; row: EarlierRow }
  | { place: number; ok: false; problem: EarlierProblem };

/** Parts of headings under which people keep such lists, likeliest first. */
const HEADINGS: Record<EarlierField, readonly string[]> = {
  said: ["you said", "said", "feedback", "comment", "concern", "asked", "issue"],
  did: ["we did", "did", "response", "answer", "outcome", "result", "done", "action"],
  title: ["title", "topic", "subject", "theme", "heading", "consultation", "name"],
  date: ["date", "when", "month", "year"],
  link: ["link", "url", "web", "page", "source"],
};

const LONGEST = { title: 200, said: 4000, did: 4000, link: 500 };

/** The columns that a file seems to have, each taken once. */
export function guessColumns(headings: readonly string[]): EarlierColumns {
  const columns: EarlierColumns = { title: "", said: "", did: "", date: "", link: "" };
  const taken = new Set<string>();
  for (const field of ["said", "did", "title", "date", "link"] as const) {
    const found = HEADINGS[field]
      .flatMap((part) => headings.filter((heading) => heading.toLowerCase().includes(part)))
      .find((heading) => heading !== "" && !taken.has(heading));
    if (!found) continue;
    columns[field] = found;
    taken.add(found);
  }
  return columns;
}

/** The headings of a file, a second one of the same name with its number. */
export function headingsOf(records: string[][]): string[] {
  return columnsOf(records, true);
}

/**
 * The rows of a file as earlier answers, each by its place in the file from 2, where the headings are 1.
 * @param columns as guessColumns gives them, or a person put them right
 * @returns for each row with words what it says, or why it cannot be taken: a word of the resident or of the answer is
 *   missing, something is longer than a page shows, a link is no web address, its day has not come
 */
export function readEarlierRows({
  records,
  columns,
  today,
  wording,
}: {
  records: string[][];
  columns: EarlierColumns;
  /** YYYY-MM-DD */
  today: string;
  wording?: PlanWordingAdditions;
}): ReadEarlierRow[] {
  const headings = headingsOf(records);
  const first = records.findIndex((cells) => cells.some((cell) => cell.trim() !== ""));
  return records.flatMap((cells, index): ReadEarlierRow[] => {
    if (index <= first || cells.every((cell) => cell.trim() === "")) return [];
    const cell = (field: EarlierField) =>
      columns[field] === "" ? "" : (cells[headings.indexOf(columns[field])] ?? "").trim();
    const row = {
      title: cell("title").replace(/\s+/g, " "),
      said: cell("said"),
      did: cell("did"),
      date: readDate(cell("date"), completeWording(wording)),
      link: cell("link") || null,
    };
    const problem = problemOf(row, today);
    const place = index + 1;
    return [problem ? { place, ok: false, problem } : { place, ok: true, row }];
  });
}

function problemOf({ title, said, did, date, link }: EarlierRow, today: string): EarlierProblem | null {
  if (said === "") return "saidMissing";
  if (did === "") return "didMissing";
  const isLong = title.length > LONGEST.title || said.length > LONGEST.said || did.length > LONGEST.did;
  if (isLong) return "tooLong";
  if (link !== null && !isWebAddress(link)) return "link";
  return date.date && date.date > today ? "future" : null;
}

function isWebAddress(link: string): boolean {
  if (link.length > LONGEST.link || !URL.canParse(link)) return false;
  const { protocol, username } = new URL(link);
  return /^https?:$/.test(protocol) && username === "";
}

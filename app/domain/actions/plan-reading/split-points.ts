const BULLET = "[*\u2022\u25e6\u2023\u00b7\u25aa\u25cf\u25cb\u2013\u2014-]";

const tidy = (point: string) => point.replace(/\s+/g, " ").trim();
const kept = (points: string[]) => points.map(tidy).filter((point) => point !== "");

/** True when the text opens with a bullet, "1)" or "a)". */
export function opensWithMark(text: string): boolean {
  return new RegExp(`^\\s*(?:${BULLET}\\s|\\(?(?:\\d{1,2}|[a-z])[).]\\s)`, "u").test(text);
}

/** True when the text opens with "1)", "2." or the like. */
export function opensWithNumber(text: string): boolean {
  return /^\s*\(?\d{1,2}[).](?:\s|$)/.test(text);
}

function splitNumbered(text: string): string[] | null {
  const marks = [...text.matchAll(/(?<=^|\s)\(?(\d{1,2}|[a-z])([).])\s+/gu)];
  const starts: { at: number; after: number; value: number }[] = [];
  for (const mark of marks) {
    const label = mark[1] ?? "";
    const letter = /[a-z]/.test(label);
    const value = letter ? label.charCodeAt(0) - 96 : Number(label);
    const previous = starts.at(-1);
    const opens = text.slice(0, mark.index).trim() === "";
    const first = opens ? !letter || value === 1 : !letter && value <= 2 && mark[2] === ")";
    if (previous ? value === previous.value + 1 : first)
      starts.push({ at: mark.index, after: mark.index + mark[0].length, value });
  }
  const first = starts[0];
  if (!first) return null;
  const points = starts.map((start, index) => text.slice(start.after, starts[index + 1]?.at));
  return kept([text.slice(0, first.at), ...points]);
}

function splitBulleted(text: string): string[] | null {
  const opening = new RegExp(`^\\s*(${BULLET})\\s`, "u").exec(text)?.[1];
  const inside = /(?:^|\s)([*\u2022\u25e6\u25aa\u25cf])\s/u.exec(text)?.[1];
  const mark = opening ?? inside;
  if (!mark) return null;
  const dash = /[\u2013\u2014-]/.test(mark);
  // A dash also joins words within a line, so over several lines it only counts where a line begins.
  const pattern = dash && text.includes("\n") ? `(?:^|\\n)\\s*${mark}\\s+` : `(?:^|\\s)[${mark}](?=\\s)\\s*`;
  return kept(text.split(new RegExp(pattern, "u")));
}

function splitLines(text: string): string[] {
  const points: string[] = [];
  for (const line of text.split("\n")) {
    const continues = /^\s*\p{Ll}/u.test(line) && points.length > 0;
    if (continues) points.push(`${points.pop()} ${line}`);
    else points.push(line);
  }
  return kept(points.flatMap((point) => point.split(/(?<=[.?!;])\s{3,}/)));
}

/**
 * A cell to its separate points, without their marks: "1) a 2) b", "* a * b", one a line, or one when there is no
 * mark. What stands before the first mark is a point of its own. A dash within a point stays in it.
 */
export function splitPoints(text: string): string[] {
  if (text.trim() === "") return [];
  const bulleted = opensWithNumber(text) ? null : splitBulleted(text);
  return bulleted ?? splitNumbered(text) ?? splitLines(text);
}

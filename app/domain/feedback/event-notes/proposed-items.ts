/** One thing that was said at a table, as it stands in the notes. */
export type ProposedItem = {
  /** Without its bullet or number, on one line. */
  words: string;
  /** A heading more likely than something that was said. */
  isHeading: boolean;
  /** UTF-16 offsets into the notes, bullet included; `endsAt` is after it. */
  startsAt: number;
  endsAt: number;
};

type Line = { text: string; startsAt: number; endsAt: number };

/** A bullet, a box, "1." or "a)": followed by a blank, so that "10.30 is too late" keeps its time. */
const MARK = /^\s*(?:[-–—*•·▪◦‣●○►>☐☑✓✔]+|\[[ xX]?\]|\(?\p{Nd}{1,3}[.)]|\(?[a-z]\))\s+/u;

/**
 * What the notes of a table say, one thing after the other: each line that has a bullet or a number, with the lines that
 * go on below it; where there are none, each paragraph when blank lines part them, else each line.
 */
export function proposedItems(notes: string): ProposedItem[] {
  const blocks = blocksOf(notes);
  return blocks.flatMap((block) => {
    if (block.some(({ text }) => MARK.test(text))) return markedItems(block).map(itemOf);
    return (blocks.length > 1 ? [block] : block.map((line) => [line])).map(itemOf);
  });
}

/** Lines that no blank line parts. */
function blocksOf(notes: string): Line[][] {
  const blocks: Line[][] = [[]];
  for (const { 0: text, index: startsAt } of notes.matchAll(/[^\n]+|(?<=\n)(?=\n)/g)) {
    if (text.trim()) blocks.at(-1)?.push({ text, startsAt, endsAt: startsAt + text.length });
    else blocks.push([]);
  }
  return blocks.filter((block) => block.length > 0);
}

/** A line without a mark goes on with the one above it; before the first mark it is a heading of its own. */
function markedItems(block: Line[]): Line[][] {
  const items: Line[][] = [];
  let hasMark = false;
  for (const line of block) {
    const isMarked = MARK.test(line.text);
    if (isMarked || !hasMark) items.push([line]);
    else items.at(-1)?.push(line);
    hasMark ||= isMarked;
  }
  return items;
}

function itemOf(lines: Line[]): ProposedItem {
  const words = lines
    .map(({ text }) => text.replace(MARK, "").trim())
    .join(" ")
    .trim();
  const [first, last] = [lines[0], lines.at(-1)];
  return {
    words,
    isHeading: words.endsWith(":"),
    startsAt: first?.startsAt ?? 0,
    endsAt: last?.endsAt ?? 0,
  };
}

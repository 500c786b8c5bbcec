/** Directions of words: two that are used alike point alike. */
export type WordVectors = {
  /** Commonest first. */
  words: readonly string[];
  /** The word's direction, of length 1; null for a word that is not among them. */
  vectorOf(word: string): Float32Array | null;
  /** From 0 for the rarest to 1 for the commonest; null for a word that is not among them. */
  commonness(word: string): number | null;
};

export const NO_VECTORS: WordVectors = { words: [], vectorOf: () => null, commonness: () => null };

const DIMENSIONS = 100;

/** @param numbers a signed byte for each dimension of each word, in the order of the words */
export function wordVectors({
  words,
  numbers,
}: {
  words: readonly string[];
  numbers: Uint8Array;
}): WordVectors {
  const bytes = new Int8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
  const places = new Map(words.map((word, place) => [word, place]));
  const made = new Map<string, Float32Array>();
  return {
    words,
    commonness: (word) => {
      const place = places.get(word);
      return place === undefined ? null : 1 - place / words.length;
    },
    vectorOf: (word) => {
      const known = made.get(word);
      const place = places.get(word);
      if (known || place === undefined) return known ?? null;
      const vector = ofLengthOne(
        Float32Array.from(bytes.subarray(place * DIMENSIONS, (place + 1) * DIMENSIONS)),
      );
      made.set(word, vector);
      return vector;
    },
  };
}

/** How alike two directions are, from -1 to 1. */
export function cosine(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let place = 0; place < a.length; place += 1) sum += (a[place] ?? 0) * (b[place] ?? 0);
  return sum;
}

/** Where several words point together; null when none of them is known. */
export function together(
  vectors: WordVectors,
  words: Iterable<readonly [word: string, weight: number]>,
): Float32Array | null {
  const sum = new Float32Array(DIMENSIONS);
  for (const [word, weight] of words) {
    const vector = vectors.vectorOf(word);
    if (vector)
      for (const [place, value] of vector.entries()) sum[place] = (sum[place] ?? 0) + weight * value;
  }
  return sum.some((value) => value !== 0) ? ofLengthOne(sum) : null;
}

function ofLengthOne(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}

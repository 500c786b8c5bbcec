import { createHash } from "node:crypto";

/** The plain SHA-256 of an original in UTF-8: it only tells whether the words are still the same. */
export function sourceHash(words: string): Buffer<ArrayBuffer> {
  return Buffer.from(createHash("sha256").update(words, "utf8").digest());
}

/** Whether a translation was made of these words. */
export function isOfWords(hash: Uint8Array, words: string): boolean {
  return sourceHash(words).equals(hash);
}

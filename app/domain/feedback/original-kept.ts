/** Whether the words as they were said may still be read: they are there, and the date to destroy them is to come. */
export function isOriginalKept(words: { destroyBy: Date } | null, now: Date): boolean {
  return words !== null && words.destroyBy > now;
}

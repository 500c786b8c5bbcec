/** The day on which words that came in at `now` are destroyed (TRUST.md, data protection). */
export function destroyWordsBy(now: Date, months: number): Date {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, now.getUTCDate()));
}

/**
 * The public address of an action, kept for ever: its number while that is free, else the plan's slug and the number.
 * @param taken the addresses in use, of all plans
 */
export function refOf({
  number,
  planSlug,
  taken,
}: {
  number: string;
  planSlug: string;
  taken: ReadonlySet<string>;
}): string {
  const plain = dashed(number) || planSlug;
  if (!taken.has(plain)) return plain;
  return firstFree(`${planSlug}-${plain}`, taken);
}

/** @returns the wish itself, or with the first number behind it that nothing else has */
export function firstFree(wish: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n += 1) {
    const candidate = n === 1 ? wish : `${wish}-${n}`;
    if (!taken.has(candidate)) return candidate;
  }
}

function dashed(number: string): string {
  return number
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}

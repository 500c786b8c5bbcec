/** The public address of an action: its number while that is free, else the plan's slug and the number. */
export function refOf({
  number,
  planSlug,
  taken,
}: {
  number: string;
  planSlug: string;
  taken: ReadonlySet<string>;
}): string {
  const plain = number.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  return taken.has(plain) ? `${planSlug}-${plain}` : plain;
}

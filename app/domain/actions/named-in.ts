/** Which of these people a text names: in full, in any case. */
export function namedIn(text: string, people: Iterable<string>): string[] {
  const plain = flat(text);
  return [...people].filter((name) => plain.includes(` ${flat(name).trim()} `));
}

/** Words alone, in small letters, with one space around each. */
function flat(text: string): string {
  return ` ${(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(" ")} `;
}

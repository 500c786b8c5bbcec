/** Words that stand for the same matter, as they are listed and by stem, and phrases by their first word. */
export type WordFamilies = {
  byWord: ReadonlyMap<string, readonly string[]>;
  byStem: ReadonlyMap<string, readonly string[]>;
  phrases: ReadonlyMap<string, readonly { words: string[]; families: string[] }[]>;
  /** The words of each family. */
  members: ReadonlyMap<string, readonly string[]>;
  /** The families that are a matter of their own. */
  matters: ReadonlySet<string>;
  /** Every word as it is written there: right spellings. */
  spellings: ReadonlySet<string>;
};

/** @param text a line is "name: word word phrase_of_words"; a line that starts with # is left out */
export function wordFamilies({ text, stem }: { text: string; stem: (word: string) => string }): WordFamilies {
  const [byWord, byStem] = [new Map<string, string[]>(), new Map<string, string[]>()];
  const phrases = new Map<string, { words: string[]; families: string[] }[]>();
  const [spellings, matters, all] = [new Set<string>(), new Set<string>(), new Map<string, string[]>()];
  for (const line of text.split("\n")) {
    const [, star, name, members] = /^(\*?)([a-z_]+):\s*(.*)$/.exec(line) ?? [];
    if (!name || !members) continue;
    if (star) matters.add(name);
    all.set(name, members.split(/\s+/));
    for (const member of members.split(/\s+/)) {
      const words = member.split("_");
      for (const word of words) spellings.add(word);
      if (words.length === 1) {
        addTo(byWord, member, name);
        addTo(byStem, stem(member), name);
      } else addPhrase(phrases, words, name);
    }
  }
  return { byWord, byStem, phrases, members: all, matters, spellings };
}

function addTo(map: Map<string, string[]>, key: string, name: string): void {
  const names = map.get(key) ?? [];
  if (!names.includes(name)) names.push(name);
  map.set(key, names);
}

function addPhrase(
  map: Map<string, { words: string[]; families: string[] }[]>,
  words: string[],
  name: string,
): void {
  const [first = ""] = words;
  const same = map.get(first) ?? [];
  const known = same.find((phrase) => phrase.words.join() === words.join());
  if (known) known.families.push(name);
  else same.push({ words, families: [name] });
  map.set(first, same);
}

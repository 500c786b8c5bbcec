const VOWEL = /[aeiouy]/;

/** Longest first. What is left must keep as many letters, with a vowel among them. */
const ENDINGS: [ending: RegExp, put: string, keeps: number][] = [
  [/(?:iveness|fulness|ousness)$/, "", 4],
  [/(?:isation|ization)$/, "is", 4],
  [/(?:ises|izes|ised|ized|ising|izing|ise|ize)$/, "is", 4],
  [/(?:ations?|atively|ative)$/, "at", 4],
  [/(?:ements?)$/, "", 4],
  [/(?:ments?)$/, "", 4],
  [/(?:nesses|ness)$/, "", 4],
  [/(?:ions?)$/, "", 4],
  [/(?:ingly|edly)$/, "", 3],
  [/(?:ings?)$/, "", 3],
  [/(?:ies|ied)$/, "y", 2],
  [/(?:ed)$/, "", 3],
  [/(?:ly)$/, "", 4],
];

/**
 * What forms of one word have in common: "reports", "reported" and "reporting" are "report". Not a dictionary: it only
 * has to give the same for the same word. English by its endings; in other languages a long word is its first letters,
 * which is how most European languages bend their words, and a word of another script stays as it is.
 * @param plain as `plainLetters` gives it
 */
export function stem(plain: string, language: string): string {
  if (!/^en(?:-|$)/.test(language)) return /^\p{Script=Latin}{7,}$/u.test(plain) ? plain.slice(0, 6) : plain;
  const word = plain.replace(/'s?$/, "");
  if (word.length < 4) return word;
  return tidied(cut(word));
}

function cut(word: string): string {
  const single = /[^s]s$/.test(word) && !/(?:us|is)$/.test(word) ? word.slice(0, -1) : word;
  for (const [ending, put, keeps] of ENDINGS) {
    for (const form of [word, single]) {
      const root = form.replace(ending, "");
      if (root !== form && root.length >= keeps && VOWEL.test(root)) return root + put;
    }
  }
  return single;
}

function tidied(root: string): string {
  return root
    .replace(/e$/, "")
    .replace(/y$/, "i")
    .replace(/([bdfgklmnprt])\1$/, "$1");
}

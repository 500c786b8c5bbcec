import { Prisma } from "./generated/client.ts";

const LONGEST_SEARCH = 100;

/**
 * A condition: every word of `q` occurs in `text`. Accents and case do not matter, and a word of four letters or more
 * may be a little misspelt. What has a meaning in a pattern is searched for as it is.
 * @param text an expression of SQL that is a text
 * @param q words between spaces; what is beyond 100 characters is left out
 */
export function hasAllWords({ text, q }: { text: Prisma.Sql; q: string }): Prisma.Sql {
  const words = q.normalize("NFC").slice(0, LONGEST_SEARCH).split(/\s+/).filter(Boolean);
  return Prisma.sql`NOT EXISTS (
    SELECT FROM unnest(${words}::text[]) word
    WHERE NOT (
      unaccent(${text}) ILIKE '%' || unaccent(replace(replace(replace(word, '\\', '\\\\'), '%', '\\%'), '_', '\\_')) || '%'
      OR (char_length(word) >= 4 AND strict_word_similarity(unaccent(word), unaccent(${text})) >= 0.4)))`;
}

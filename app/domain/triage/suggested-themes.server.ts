import { db } from "#app/db/client.server.ts";

export type SuggestedTheme = { themeId: string; name: string };

/** The themes in use whose name has a word that was said. @param words as staff read them */
export async function suggestedThemes({ words }: { words: string }): Promise<SuggestedTheme[]> {
  return db().$queryRaw<SuggestedTheme[]>`
    SELECT t."id" AS "themeId", t."name" FROM "Theme" t
    WHERE t."retiredAt" IS NULL AND EXISTS (
      SELECT FROM unnest(to_tsvector('english', t."name")) n
      JOIN unnest(to_tsvector('english', ${words})) s ON s.lexeme = n.lexeme)
    ORDER BY t."name" LIMIT 3`;
}

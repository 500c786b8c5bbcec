import { Prisma } from "#app/db/generated/client.ts";
import { PUBLIC_FIELDS, type PublicTexts } from "./checks.ts";
import { type From, saidIn } from "./said.server.ts";
import { FAR_QUOTE_WORDS, QUOTE_WORDS, type Said } from "./verbatim.ts";
import { rowsOf, wordsOf } from "./word-runs.ts";

/**
 * What people said that stands, in so many words, in these texts: of the items that the response answers all, of any other
 * only what the words are found in, so that the cost does not grow with what was ever said. Near are also the items that
 * are linked to the actions that it is about, and those in a group with one of these or of the answered ones: whoever
 * writes has just read them. Of the others longer rows are a quote: short ones are how everybody speaks.
 * @param texts without marks
 */
export async function saidByAnybody(
  from: From,
  { responseId, texts }: { responseId: string; texts: PublicTexts },
): Promise<Said[]> {
  const found = await itemsWith(from, { responseId, texts });
  const ids = (isNear: boolean) => found.filter((item) => item.isNear === isNear).map(({ itemId }) => itemId);
  const near = await saidIn(from, {
    OR: [{ responses: { some: { responseId } } }, { id: { in: ids(true) } }],
  });
  const far = await saidIn(from, { id: { in: ids(false) } });
  return [...near, ...far.map((said) => ({ ...said, fromWords: FAR_QUOTE_WORDS }))];
}

type Found = { itemId: string; isNear: boolean };

/** Items that the response does not answer, on its side of practice, with six words in a row as they stand in the texts. */
async function itemsWith(
  from: From,
  { responseId, texts }: { responseId: string; texts: PublicTexts },
): Promise<Found[]> {
  const rows = [
    ...new Set(PUBLIC_FIELDS.flatMap((field) => rowsOf(wordsOf(texts[field] ?? ""), QUOTE_WORDS))),
  ];
  if (rows.length === 0) return [];
  return from.$queryRaw<Found[]>`
    WITH asked AS MATERIALIZED (SELECT any_of_rows(${rows}::text[]) AS "rows"),
    said AS (
      SELECT "itemId" FROM "FeedbackWords" WHERE compared_words("original") @@ (SELECT "rows" FROM asked)
      UNION SELECT "itemId" FROM "FeedbackWords" WHERE compared_words("shown") @@ (SELECT "rows" FROM asked)
      UNION SELECT "itemId" FROM "ItemTranslation" WHERE compared_words("words") @@ (SELECT "rows" FROM asked))
    SELECT said."itemId", (${isNear(responseId)}) AS "isNear" FROM said
    JOIN "FeedbackItem" item ON item."id" = said."itemId"
    JOIN "PublishedResponse" response ON response."id" = ${responseId}::uuid
    WHERE item."isPractice" = response."isPractice" AND NOT EXISTS (
      SELECT FROM "ResponseItem" answered
      WHERE answered."itemId" = said."itemId" AND answered."responseId" = response."id")`;
}

const isNear = (responseId: string) => Prisma.sql`EXISTS (
  WITH beside AS (
    SELECT said."itemId" AS "id"
    UNION SELECT other."itemId" FROM "ItemGroupMember" own
    JOIN "ItemGroupMember" other ON other."groupId" = own."groupId" AND other."leftAt" IS NULL
    WHERE own."itemId" = said."itemId" AND own."leftAt" IS NULL)
  SELECT FROM beside
  WHERE EXISTS (
      SELECT FROM "ResponseItem" answered
      WHERE answered."responseId" = ${responseId}::uuid AND answered."itemId" = beside."id")
    OR EXISTS (
      SELECT FROM "ItemLink" link
      JOIN "ResponseAction" about ON about."actionId" = link."actionId" AND about."responseId" = ${responseId}::uuid
      WHERE link."itemId" = beside."id" AND link."endedAt" IS NULL))`;

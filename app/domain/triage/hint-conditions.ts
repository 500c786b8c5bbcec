import { Prisma } from "#app/db/generated/client.ts";
import { WARNED_KINDS } from "../feedback/screening/hint-kinds.ts";
import type { LOOKS } from "./queue-choices.ts";

export type HintFilters = {
  /** What somebody has to look at. */
  look: "" | (typeof LOOKS)[number];
  /** "yes": without what may be distressing to read. */
  calm: "" | "yes";
};

const NEW_ANSWER = Prisma.sql`EXISTS (
  SELECT FROM "ItemMessage" m WHERE m."itemId" = item."id" AND m."answeredAt" IS NOT NULL AND NOT EXISTS (
    SELECT FROM "LedgerEntry" e
    WHERE e."subjectId" = item."id" AND e."actor" = 'staff' AND e."at" >= m."answeredAt"))`;

/**
 * What these filters ask for, as conditions of SQL about `item`, a row of "FeedbackItem". What two people judged abuse is
 * only there when it is asked for.
 */
export function hintConditions({ look, calm }: HintFilters): Prisma.Sql[] {
  return [
    look === "abuse"
      ? Prisma.sql`item."judgedAbuseAt" IS NOT NULL`
      : Prisma.sql`item."judgedAbuseAt" IS NULL`,
    ...(look === "reader" ? [Prisma.sql`item."needsReaderSince" IS NOT NULL`] : []),
    ...(look === "objection"
      ? [
          Prisma.sql`EXISTS (SELECT FROM "ItemObjection" o WHERE o."itemId" = item."id" AND o."settledAt" IS NULL)`,
        ]
      : []),
    ...(look === "newAnswer" ? [NEW_ANSWER] : []),
    ...(look === "alert"
      ? [
          Prisma.sql`EXISTS (SELECT FROM "SafeguardingAlert" a WHERE a."itemId" = item."id" AND a."openedAt" IS NULL)`,
        ]
      : []),
    ...(look === "oneSaysAbuse"
      ? [Prisma.sql`EXISTS (SELECT FROM "AbuseJudgement" a WHERE a."itemId" = item."id")`]
      : []),
    ...(calm === "yes"
      ? [
          Prisma.sql`NOT EXISTS (
            SELECT FROM "ItemHint" h WHERE h."itemId" = item."id" AND h."settledAt" IS NULL
              AND h."kind" = ANY(${WARNED_KINDS}::"HintKind"[]))`,
        ]
      : []),
  ];
}

import { Prisma } from "#app/db/generated/client.ts";

/** The responses that everyone may find: published, and not for practice. */
export const IN_PUBLIC = {
  status: "published",
  isPractice: false,
} as const satisfies Prisma.PublishedResponseWhereInput;

/** The same as a condition of SQL about `response`, a row of "PublishedResponse". */
export const IS_IN_PUBLIC = Prisma.sql`(response."status" = 'published' AND NOT response."isPractice")`;

/** Of `response`: the outcome of its newest wording in public, as a row to join; none while it has none. */
export const OUTCOME_IN_PUBLIC = Prisma.sql`
  LATERAL (
    SELECT revision."outcome" FROM "ResponseRevision" revision
    WHERE revision."responseId" = response."id" AND revision."publishedAt" IS NOT NULL
    ORDER BY revision."number" DESC LIMIT 1
  )`;

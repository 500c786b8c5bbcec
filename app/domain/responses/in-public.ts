import { Prisma } from "#app/db/generated/client.ts";

/** The responses that everyone may find: published, and not for practice. */
export const IN_PUBLIC = {
  status: "published",
  isPractice: false,
} as const satisfies Prisma.PublishedResponseWhereInput;

/** The same as a condition of SQL about `response`, a row of "PublishedResponse". */
export const IS_IN_PUBLIC = Prisma.sql`(response."status" = 'published' AND NOT response."isPractice")`;

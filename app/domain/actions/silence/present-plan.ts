import { Prisma } from "#app/db/generated/client.ts";

/** No clock runs for an archived plan: only the present one is looked at. */
export const PRESENT_PLAN = Prisma.sql`(
  SELECT plan."id" FROM "ActionPlan" plan WHERE plan."archivedAt" IS NULL ORDER BY plan."openedAt" DESC LIMIT 1)`;

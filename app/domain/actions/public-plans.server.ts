import { db } from "#app/db/client.server.ts";
import { translatedPassages } from "../translations/translated-passages.server.ts";
import {
  originalsOfAction,
  PUBLIC_ACTION,
  type PublicActionFacts,
  publicActionFacts,
} from "./public-action-facts.server.ts";

export type PublicPlanName = { slug: string; title: string; years: string | null };

/** What of a plan a page may name. */
export function planName({ slug, title, years }: PublicPlanName): PublicPlanName {
  return { slug, title, years };
}

export type PublicPlanLine = PublicPlanName & {
  /** Since when it is archived; null for one that is worked on. */
  archivedAt: Date | null;
  actions: number;
};

const SHOWN = { publications: { some: { endedAt: null } } } as const;

/** Every plan that has public actions, the newest first. */
export async function publicPlans(): Promise<PublicPlanLine[]> {
  const rows = await db().actionPlan.findMany({
    where: { actions: { some: SHOWN } },
    orderBy: { openedAt: "desc" },
    select: {
      ...{ slug: true, title: true, years: true, archivedAt: true },
      _count: { select: { actions: { where: SHOWN } } },
    },
  });
  return rows.map(({ _count, ...row }) => ({ ...row, actions: _count.actions }));
}

export type PublicPlan = Omit<PublicPlanLine, "actions"> & {
  actions: PublicActionFacts[];
  /** The plan that is worked on now, where this one is archived. */
  current: PublicPlanName | null;
};

/**
 * One plan with its public actions as they are, or as they ended.
 * @param language of the page: what has a translation is shown in it
 * @returns null for an address that is not known, or a plan with nothing in public
 */
export async function publicPlan({
  slug,
  language,
}: {
  slug: string;
  language?: string;
}): Promise<PublicPlan | null> {
  const plan = await db().actionPlan.findUnique({
    where: { slug },
    select: { id: true, slug: true, title: true, years: true, archivedAt: true },
  });
  if (!plan) return null;
  const rows = await db().actionItem.findMany({
    where: { planId: plan.id, ...SHOWN },
    orderBy: { position: "asc" },
    select: PUBLIC_ACTION,
  });
  if (rows.length === 0) return null;
  const show = await translatedPassages({ language, originals: rows.flatMap(originalsOfAction) });
  return {
    ...planName(plan),
    archivedAt: plan.archivedAt,
    actions: rows.flatMap((row) => publicActionFacts(row, show)),
    current: plan.archivedAt ? await planInUse() : null,
  };
}

function planInUse(): Promise<PublicPlanName | null> {
  return db().actionPlan.findFirst({
    where: { archivedAt: null, actions: { some: SHOWN } },
    orderBy: { openedAt: "desc" },
    select: { slug: true, title: true, years: true },
  });
}

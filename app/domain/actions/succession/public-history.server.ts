import { db } from "#app/db/client.server.ts";
import type { Prisma } from "#app/db/generated/client.ts";
import type { Original } from "../../translations/passage.ts";
import type { AsWritten, Direction, InLanguage } from "../../translations/translated-passages.server.ts";
import { type PublicPlanName, planName } from "../public-plans.server.ts";
import type { SuccessionKind } from "./decision.ts";

/** An action by its public title: what a page can point to. */
export const NAMED_ACTION = {
  ref: true,
  publications: { where: { endedAt: null }, select: { id: true, title: true, language: true } },
} as const satisfies Prisma.ActionItemSelect;

type NamedRow = Prisma.ActionItemGetPayload<{ select: typeof NAMED_ACTION }>;

/** What became of an action; public from the day on which the next plan was opened. */
export const WHAT_BECAME = {
  where: { nextPlan: { openedId: { not: null } } },
  select: {
    ...{ id: true, kind: true, reason: true, leftOut: true, language: true },
    successors: {
      orderBy: { position: "asc" },
      select: { nextAction: { select: { action: { select: NAMED_ACTION } } } },
    },
  },
} as const satisfies Prisma.ActionItem$successionsArgs;

export type SuccessionRow = Prisma.ActionSuccessionGetPayload<typeof WHAT_BECAME>;

const HISTORY = {
  plan: {
    select: {
      ...{ slug: true, title: true, years: true, archivedAt: true },
      nextPlans: {
        where: { openedId: { not: null } },
        select: { opened: { select: { slug: true, title: true, years: true } } },
      },
    },
  },
  successions: WHAT_BECAME,
  prepared: {
    select: {
      sources: {
        orderBy: { succession: { from: { position: "asc" } } },
        select: {
          succession: {
            select: {
              from: {
                select: { ...NAMED_ACTION, plan: { select: { slug: true, title: true, years: true } } },
              },
            },
          },
        },
      },
    },
  },
} as const satisfies Prisma.ActionItemSelect;

export type HistoryRow = Prisma.ActionItemGetPayload<{ select: typeof HISTORY }>;

/** The title of an action that a page points to, in the language that it is shown in. */
export type NamedAction = { ref: string; title: string; language: string; isDraft: boolean };

type Words = { reason: string | null; leftOut: string | null; language: string; direction: Direction };

export type WhatBecame = Words & {
  kind: SuccessionKind;
  /** The words as they were written, while their translation is a draft. */
  draftOf: Words | null;
  /** Those that are public. */
  to: NamedAction[];
};

export type ActionHistory = {
  /** The plan that it belongs to, once that has ended. */
  archived: (PublicPlanName & { on: Date; next: PublicPlanName | null }) | null;
  became: WhatBecame | null;
  /** What it grew out of in the plan before. */
  cameFrom: (NamedAction & { plan: PublicPlanName })[];
};

export function historyRow(actionId: string): Promise<HistoryRow> {
  return db().actionItem.findUniqueOrThrow({ where: { id: actionId }, select: HISTORY });
}

/** What of the history can be translated. */
export function originalsOfHistory({ successions, prepared }: HistoryRow): Original[] {
  const before = (prepared?.sources ?? []).flatMap(({ succession }) => originalsOfNamed(succession.from));
  return [...successions.flatMap(originalsOfSuccession), ...before];
}

export function originalsOfSuccession(row: SuccessionRow): Original[] {
  const to = row.successors.flatMap(({ nextAction }) => nextAction.action ?? []);
  return [originalOfSuccession(row), ...to.flatMap(originalsOfNamed)];
}

export function originalOfSuccession({
  id,
  reason,
  leftOut,
  language,
}: Pick<SuccessionRow, "id" | "reason" | "leftOut" | "language">): Original<"reason" | "leftOut"> {
  return { kind: "succession", subjectId: id, language, words: { reason, leftOut } };
}

export function originalsOfNamed({ publications }: NamedRow): Original<"title">[] {
  return publications.map(({ id, title, language }) => ({
    ...{ kind: "action" as const, subjectId: id, language },
    words: { title },
  }));
}

export function historyOf({ plan, successions, prepared }: HistoryRow, show: InLanguage): ActionHistory {
  const { archivedAt, nextPlans, ...ofPlan } = plan;
  const next = nextPlans[0]?.opened ?? null;
  const [succession] = successions;
  return {
    archived: archivedAt && { ...planName(ofPlan), on: archivedAt, next: next && planName(next) },
    became: succession ? whatBecame(succession, show) : null,
    cameFrom: (prepared?.sources ?? []).flatMap(({ succession: { from } }) =>
      namedAction(from, show).map((named) => ({ ...named, plan: planName(from.plan) })),
    ),
  };
}

export function whatBecame(row: SuccessionRow, show: InLanguage): WhatBecame {
  const { draftOf, ...shown } = show(originalOfSuccession(row));
  const to = row.successors.flatMap(({ nextAction }) => nextAction.action ?? []);
  return {
    kind: row.kind,
    ...wordsOf(shown),
    draftOf: draftOf && wordsOf(draftOf),
    to: to.flatMap((action) => namedAction(action, show)),
  };
}

/** @returns none while no wording of it is approved */
export function namedAction(row: NamedRow, show: InLanguage): NamedAction[] {
  return originalsOfNamed(row).map((original) => {
    const { words, language, draftOf } = show(original as Original<"title">);
    return { ref: row.ref, title: words.title ?? "", language, isDraft: draftOf !== null };
  });
}

function wordsOf({ words, language, direction }: AsWritten<"reason" | "leftOut">): Words {
  return { reason: words.reason, leftOut: words.leftOut, language, direction };
}

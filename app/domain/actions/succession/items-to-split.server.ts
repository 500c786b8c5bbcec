import { db } from "#app/db/client.server.ts";
import { snapshot } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { WORKING_WORDS, workingWords } from "../../feedback/working-words.ts";
import type { Disposition } from "../../ledger/dispositions.ts";
import { needingWarning } from "../../triage/needing-warning.server.ts";
import type { Influence } from "../influence.ts";
import { IN_FORCE } from "./carry-links.server.ts";
import type { NextActionDraft } from "./decision.ts";
import { kindOf, OF_KIND } from "./kind-of-item.ts";
import { placeOf } from "./place-of.ts";
import { storedDecision } from "./stored-decision.server.ts";

export const ITEMS_ON_A_PAGE = 50;

export type ItemToSplit = {
  linkId: string;
  itemId: string;
  /** What the team works with; null once the words are gone, and while the item is withheld. */
  words: string | null;
  language: string;
  /** The words may be distressing to read: they are not for a list. */
  needsWarning: boolean;
  disposition: Disposition;
  influence: Influence;
  group: string | null;
  themes: string[];
  /** The place of the action that was chosen for it; null where it goes with its group or theme. */
  chosen: number | null;
  /** Where it goes without a choice of its own. */
  usual: number;
};

export type ItemsToSplit = {
  number: string;
  title: string;
  /** What it is split into. */
  actions: NextActionDraft[];
  items: ItemToSplit[];
  count: number;
  /** How many have a choice of their own. */
  chosen: number;
  pages: number;
};

type Asked = { nextPlanId: string; actionId: string; page: number };

/**
 * The items linked to an action that was decided to be split, one page of them, each with where it goes.
 * @throws 404 for an action that is not of the plan before
 * @returns null where it is not decided to be split
 */
export async function itemsToSplit({ nextPlanId, actionId, page }: Asked): Promise<ItemsToSplit | null> {
  const action = await db().actionItem.findFirst({
    where: { id: actionId, plan: { nextPlans: { some: { id: nextPlanId } } } },
    select: {
      ...{ number: true, title: true },
      publications: { where: { endedAt: null }, select: { title: true } },
    },
  });
  if (!action) throw notFound("action");
  const decision = await snapshot((tx) => storedDecision(tx, { nextPlanId, fromIds: [actionId] }));
  if (decision?.kind !== "split") return null;
  const where = { actionId, ...IN_FORCE };
  const [rows, count] = await Promise.all([
    db().itemLink.findMany({
      where,
      orderBy: [{ linkedAt: "asc" }, { id: "asc" }],
      skip: (page - 1) * ITEMS_ON_A_PAGE,
      take: ITEMS_ON_A_PAGE,
      select: LINK,
    }),
    db().itemLink.count({ where }),
  ]);
  const warned = await needingWarning(rows.map(({ item }) => item.id));
  const { choices } = decision;
  return {
    number: action.number,
    title: action.publications[0]?.title ?? action.title,
    actions: decision.actions,
    items: rows.map(({ id: linkId, influence, item }) => {
      const isWithheld = item.disposition === "withheld";
      const { words = null, language = item.language } = (isWithheld ? null : workingWords(item)) ?? {};
      const own = choices.find((choice) => "linkId" in choice && choice.linkId === linkId);
      return {
        ...{ linkId, itemId: item.id, words, language, needsWarning: warned.has(item.id) },
        ...{ disposition: item.disposition, influence },
        group: item.groups[0]?.group.wording ?? null,
        themes: item.themes.map(({ theme }) => theme.name),
        chosen: own?.to ?? null,
        usual: placeOf(choices, kindOf(item)),
      };
    }),
    count,
    chosen: choices.filter((choice) => "linkId" in choice).length,
    pages: Math.max(1, Math.ceil(count / ITEMS_ON_A_PAGE)),
  };
}

const LINK = {
  ...{ id: true, influence: true },
  item: {
    select: {
      ...{ id: true, disposition: true, ...WORKING_WORDS },
      groups: { ...OF_KIND.groups, select: { groupId: true, group: { select: { wording: true } } } },
      themes: {
        orderBy: { theme: { name: "asc" } },
        select: { themeId: true, theme: { select: { name: true } } },
      },
    },
  },
} as const;

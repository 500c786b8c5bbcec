import { db } from "#app/db/client.server.ts";
import { markdownToPlainText } from "#app/platform/markdown.server.ts";
import type { PassageToTranslate } from "../translations/passage.ts";
import { originalOfWording } from "./public-action-facts.server.ts";
import { originalOfProgress } from "./shown-progress.server.ts";
import { originalsOfStatus } from "./status-reason.ts";

const NAME_LENGTH = 90;

/**
 * What of the actions can be translated: the wordings that are approved now, in the plan's order. Those that were
 * approved before are its former wordings.
 * @param subjectId of one wording; none is found when it is not in force
 */
export async function actionsToTranslate({
  subjectId,
}: {
  subjectId?: string;
} = {}): Promise<PassageToTranslate[]> {
  const rows = await db().actionItem.findMany({
    where: {
      plan: { archivedAt: null },
      publications: { some: { endedAt: null, ...(subjectId ? { id: subjectId } : {}) } },
    },
    orderBy: [{ plan: { openedAt: "desc" } }, { position: "asc" }],
    select: {
      publications: {
        orderBy: { approvedAt: "desc" },
        select: { id: true, title: true, summary: true, language: true, endedAt: true },
      },
    },
  });
  return rows.flatMap(({ publications }) => {
    const inForce = publications.find(({ endedAt }) => endedAt === null);
    const formerIds = publications.filter((one) => one !== inForce).map(({ id }) => id);
    return inForce ? [{ ...originalOfWording(inForce), name: inForce.title, formerIds }] : [];
  });
}

/**
 * The progress of public actions, newest first.
 * @param subjectId of one update
 */
export async function progressToTranslate({
  subjectId,
}: {
  subjectId?: string;
} = {}): Promise<PassageToTranslate[]> {
  const rows = await db().progressUpdate.findMany({
    where: {
      ...(subjectId ? { id: subjectId } : {}),
      action: { plan: { archivedAt: null }, publications: { some: { endedAt: null } } },
    },
    orderBy: [{ happenedOn: "desc" }, { postedAt: "desc" }, { id: "desc" }],
    select: { id: true, words: true, language: true, action: { select: { number: true } } },
  });
  return rows.map(({ action, ...update }) => ({
    ...originalOfProgress(update),
    name: `${action.number}: ${startOf(update.words)}`,
    formerIds: [],
  }));
}

/**
 * Why public actions are paused or stopped, in the plan's order.
 * @param subjectId of one action
 */
export async function statusesToTranslate({
  subjectId,
}: {
  subjectId?: string;
} = {}): Promise<PassageToTranslate[]> {
  const rows = await db().actionItem.findMany({
    where: {
      ...(subjectId ? { id: subjectId } : {}),
      ...{ plan: { archivedAt: null }, publications: { some: { endedAt: null } } },
    },
    orderBy: [{ plan: { openedAt: "desc" } }, { position: "asc" }],
    select: { id: true, number: true, status: true, statusReason: true, statusLanguage: true },
  });
  return rows.flatMap((row) =>
    originalsOfStatus(row).map((original) => ({
      ...original,
      name: `${row.number}: ${startOf(original.words.reason ?? "")}`,
      formerIds: [],
    })),
  );
}

function startOf(markdown: string): string {
  const words = markdownToPlainText(markdown).replace(/\s+/g, " ").trim();
  if (words.length <= NAME_LENGTH) return words;
  return `${words.slice(0, words.lastIndexOf(" ", NAME_LENGTH))} …`;
}

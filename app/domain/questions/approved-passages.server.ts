import { db } from "#app/db/client.server.ts";
import type { Tx } from "#app/db/transaction.server.ts";
import { markdownToPlainText } from "#app/platform/markdown.server.ts";
import { COUNTED } from "../ledger/counted-items.ts";

export type PassageRef = { groupId: string } | { revisionId: string };

/** A wording that may be shown to a partner. */
export type ApprovedPassage = {
  /** "group ID" or "revision ID". */
  key: string;
  words: string;
  language: string;
};

type About = { actionId: string | null; responseId: string | null };

/**
 * What may go with a question about an action or for a response: the wordings of its groups, which staff wrote and every
 * member's receipt shows, and "you said" of its published responses. Never what somebody typed.
 */
export async function approvedPassages(about: About, { tx }: { tx?: Tx } = {}): Promise<ApprovedPassage[]> {
  const reader = tx ?? db();
  const linked = itemsAbout(about);
  if (!linked) return [];
  const groups = await reader.itemGroup.findMany({
    where: {
      endedAt: null,
      members: { some: { leftAt: null, item: { ...COUNTED, ...linked } } },
    },
    orderBy: { createdAt: "desc" },
    select: { id: true, wording: true, language: true },
  });
  const responses = await reader.publishedResponse.findMany({
    where: { status: "published", isPractice: false, ...responsesAbout(about) },
    orderBy: { publishedAt: "desc" },
    select: {
      language: true,
      revisions: {
        where: { publishedAt: { not: null } },
        orderBy: { number: "desc" },
        take: 1,
        select: { id: true, youSaid: true },
      },
    },
  });
  return [
    ...groups.map(({ id, wording, language }) => ({ key: `group ${id}`, words: wording, language })),
    ...responses.flatMap(({ language, revisions }) =>
      revisions.map(({ id, youSaid }) => ({
        key: `revision ${id}`,
        words: markdownToPlainText(youSaid),
        language,
      })),
    ),
  ];
}

function itemsAbout({ actionId, responseId }: About) {
  if (responseId) return { responses: { some: { responseId } } };
  return actionId ? { links: { some: { actionId, endedAt: null } } } : null;
}

function responsesAbout({ actionId, responseId }: About) {
  return responseId ? { id: responseId } : { actions: { some: { actionId: actionId ?? "" } } };
}

/** The passages of a question that still stand: of a group that ended or a response that was withdrawn nothing is shown. */
export async function passagesOfQuestion({ questionId }: { questionId: string }): Promise<ApprovedPassage[]> {
  const rows = await db().questionPassage.findMany({
    where: { questionId },
    orderBy: { position: "asc" },
    select: {
      group: { select: { id: true, wording: true, language: true, endedAt: true } },
      revision: {
        select: { id: true, youSaid: true, response: { select: { language: true, status: true } } },
      },
    },
  });
  return rows.flatMap(({ group, revision }) => {
    if (group && group.endedAt === null)
      return [{ key: `group ${group.id}`, words: group.wording, language: group.language }];
    if (revision?.response.status !== "published") return [];
    const { id, youSaid, response } = revision;
    return [{ key: `revision ${id}`, words: markdownToPlainText(youSaid), language: response.language }];
  });
}

import { db } from "#app/db/client.server.ts";
import type { PassageToTranslate } from "../translations/passage.ts";
import { IN_PUBLIC } from "./in-public.ts";
import { originalOfRevision } from "./public-answer.server.ts";
import { originalOfNote, originalOfWithdrawal } from "./public-response.server.ts";

/**
 * What of the published responses can be translated: the revision that the public reads, newest response first. Earlier
 * public revisions are its former wordings.
 * @param subjectId of one revision; none is found when it is not the one in public
 */
export async function responsesToTranslate({
  subjectId,
}: {
  subjectId?: string;
} = {}): Promise<PassageToTranslate[]> {
  const rows = await db().publishedResponse.findMany({
    where: { ...IN_PUBLIC, ...(subjectId ? { revisions: { some: { id: subjectId } } } : {}) },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    select: {
      language: true,
      revisions: {
        where: { publishedAt: { not: null } },
        orderBy: { number: "desc" },
        select: { id: true, title: true, youSaid: true, weDid: true, reasonSentence: true },
      },
    },
  });
  const passages = rows.flatMap(({ language, revisions: [inForce, ...former] }) =>
    inForce
      ? [
          {
            ...originalOfRevision(inForce, language),
            name: inForce.title,
            formerIds: former.map(({ id }) => id),
          },
        ]
      : [],
  );
  return subjectId ? passages.filter((one) => one.subjectId === subjectId) : passages;
}

/** What changed in the wordings of published responses and why, newest first. @param subjectId of one revision */
export async function changeNotesToTranslate({
  subjectId,
}: {
  subjectId?: string;
} = {}): Promise<PassageToTranslate[]> {
  const rows = await db().responseRevision.findMany({
    where: {
      ...(subjectId ? { id: subjectId } : {}),
      ...{ publishedAt: { not: null }, changeNote: { not: null }, response: IN_PUBLIC },
    },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    select: { id: true, title: true, changeNote: true, response: { select: { language: true } } },
  });
  return rows.map(({ title, response, ...revision }) => ({
    ...originalOfNote(revision, response.language),
    ...{ name: title, formerIds: [] },
  }));
}

/** Why responses were withdrawn, newest first. @param subjectId of one response */
export async function withdrawalsToTranslate({
  subjectId,
}: {
  subjectId?: string;
} = {}): Promise<PassageToTranslate[]> {
  const rows = await db().publishedResponse.findMany({
    where: {
      ...(subjectId ? { id: subjectId } : {}),
      ...{ withdrawnAt: { not: null }, publishedAt: { not: null }, isPractice: false },
    },
    orderBy: [{ withdrawnAt: "desc" }, { id: "desc" }],
    select: { id: true, slug: true, language: true, withdrawnReason: true },
  });
  return rows.map((row) => ({ ...originalOfWithdrawal(row), name: row.slug, formerIds: [] }));
}

import { db } from "#app/db/client.server.ts";
import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { directionOf } from "#app/platform/catalogues.server.ts";
import { gone, notFound } from "#app/platform/http-errors.ts";
import { renderMarkdown } from "#app/platform/markdown.server.ts";
import { PARTNER } from "../../ledger/actor.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";
import { getSettings } from "../../operator/settings.server.ts";
import { endLinks } from "../../partners/links/end-links.server.ts";
import { findLink } from "../../partners/links/find-link.server.ts";
import { promiseOf } from "./checked-promise.ts";
import { lockFactsCheck, subjectOfCheck } from "./lock-facts-check.server.ts";

type ByToken = { token: string; now: Date };

/** @throws 404 for an unknown token and one for something else; 410 for one that does not work any more */
async function factsLink({ token, now }: ByToken, reader: { tx?: Tx } = {}) {
  const link = await findLink({ token, now }, reader);
  if (!link.factsCheckId) throw notFound("link");
  return { isSent: link.isSent, checkId: link.factsCheckId };
}

/**
 * The final text as an organisation reads it: exactly what would be public, and what it answered.
 * @throws 404 and 410 as factsLink; 410 too when the words are not those any more, or are public already
 */
export async function factsForPartner({ token, now }: ByToken) {
  const { checkId } = await factsLink({ token, now });
  const check = await db().factsCheck.findUniqueOrThrow({ where: { id: checkId }, select: PAGE });
  const { organisation, dueOn, answer, wrong, words, revision } = check;
  if (!answer && !isCurrent(check)) throw gone("facts check");
  const language = revision?.response.language ?? (await getSettings()).languages.default;
  return {
    ...{ organisation: organisation.name, language, direction: directionOf(language) },
    ...{ dueOn: dueOn.toISOString().slice(0, 10), answer, wrong },
    progressHtml: words === null || check.evidenceWanted !== null ? null : renderMarkdown(words),
    promise: promiseOf(check),
    response: revision && {
      ...{ latest: revision, language, direction: directionOf(language) },
      youSaidHtml: renderMarkdown(revision.youSaid),
      weDidHtml: renderMarkdown(revision.weDid),
    },
  };
}

const PAGE = {
  ...{ dueOn: true, answer: true, wrong: true, words: true, version: true, waivedAt: true, endedAt: true },
  ...{ evidenceWanted: true, promisedFor: true, precision: true },
  organisation: { select: { name: true } },
  revision: {
    select: {
      ...{ title: true, youSaid: true, outcome: true, weDid: true, reason: true, reasonSentence: true },
      ...{ changeNote: true, publishedAt: true },
      response: { select: { language: true, version: true, status: true } },
    },
  },
} as const;

type Current = {
  version: number | null;
  waivedAt: Date | null;
  endedAt: Date | null;
  revision: { publishedAt: Date | null; response: { version: number; status: string } } | null;
};

function isCurrent({ version, waivedAt, endedAt, revision }: Current): boolean {
  if (waivedAt || endedAt) return false;
  if (!revision) return true;
  const { publishedAt, response } = revision;
  return publishedAt === null && response.version === version && response.status !== "withdrawn";
}

type Answer = ByToken & {
  answer: { kind: "right" } | { kind: "wrong"; wrong: string };
  /** The role of whoever answers. */
  role: string;
};

/** An organisation says, once, that a text is right or what of it is wrong. It changes and publishes nothing. */
export function answerFacts({ token, now, answer, role }: Answer): Promise<void> {
  return transaction(async (tx) => {
    const { checkId } = await factsLink({ token, now }, { tx });
    const check = await lockFactsCheck(tx, checkId);
    if ((await factsLink({ token, now }, { tx })).isSent || check.answer) throw gone("facts check");
    const page = await tx.factsCheck.findUniqueOrThrow({ where: { id: checkId }, select: PAGE });
    if (!isCurrent(page)) throw gone("facts check");
    await tx.factsCheck.update({
      where: { id: checkId },
      data: {
        ...{ answer: answer.kind, role, answeredAt: now, openedAt: check.openedAt ?? now },
        wrong: answer.kind === "wrong" ? answer.wrong : null,
      },
      select: { id: true },
    });
    await endLinks(tx, { of: { factsCheckId: checkId }, why: "answered", now });
    const { area, subjectId } = subjectOfCheck(check);
    const entry = { by: PARTNER, at: now, subjectId };
    const kind = `${area}.factsAnswered` as const;
    await recordEntry(tx, { kind, details: { checkId, answer: answer.kind }, ...entry });
  });
}

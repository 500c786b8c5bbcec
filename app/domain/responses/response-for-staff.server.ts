import { db } from "#app/db/client.server.ts";
import type { Prisma } from "#app/db/generated/client.ts";
import { directionOf } from "#app/platform/catalogues.server.ts";
import { after } from "#app/platform/clock.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { renderMarkdown } from "#app/platform/markdown.server.ts";
import { factsChecksForStaff } from "./facts-checks/facts-checks-for-staff.server.ts";
import { organisationsOfAnswers } from "./facts-checks/organisations-of-answers.server.ts";
import { notYetAsked } from "./facts-checks/refusal-of-facts.server.ts";
import { checkedWording } from "./publication-checks/checked-wording.server.ts";
import type { CheckResult } from "./publication-checks/checks.ts";
import { type ReaderLinkForStaff, readerLinks } from "./reader-links/reader-links.server.ts";
import { namesOf } from "./responses-for-staff.server.ts";
import { WAIT } from "./second-reader.ts";

const REVISION = {
  id: true,
  number: true,
  title: true,
  youSaid: true,
  outcome: true,
  weDid: true,
  reason: true,
  reasonSentence: true,
  changeNote: true,
  writtenBy: true,
  writtenAt: true,
  offeredAt: true,
  publishedBy: true,
  publishedAt: true,
  readBy: true,
} as const satisfies Prisma.ResponseRevisionSelect;

export type StaffRevision = Prisma.ResponseRevisionGetPayload<{ select: typeof REVISION }> & {
  writer: string;
  publisher: string | null;
};

/** How the words that wait get their second reader. */
export type Reading = {
  /** Since when they wait. */
  since: Date;
  /** From when their writer may publish them alone; null for a quote, which always needs a second person. */
  aloneFrom: Date | null;
  isAloneNow: boolean;
  /** A trustee has read exactly these words, and they can go out. */
  trusteeRead: boolean;
};

/**
 * One response with everything that staff need to write, read and publish it: its newest revision with the public HTML,
 * what the checks before publishing found in it and who is asked to read it, and all revisions, newest first.
 * @throws 404
 */
export async function responseForStaff({ responseId, now }: { responseId: string; now: Date }) {
  const row = await db().publishedResponse.findUnique({
    where: { id: responseId },
    select: {
      id: true,
      slug: true,
      language: true,
      status: true,
      version: true,
      isPractice: true,
      publishedAt: true,
      withdrawnAt: true,
      withdrawnReason: true,
      revisions: { orderBy: { number: "desc" }, select: REVISION },
      fromAnswers: { select: { questionId: true } },
      schedule: { select: { publishAt: true, refusedAt: true, refusal: true } },
      _count: { select: { items: true, actions: true, promises: true } },
    },
  });
  if (!row) throw notFound("response");
  const { revisions, _count, fromAnswers, ...response } = row;
  const names = await namesOf(
    revisions.flatMap(({ writtenBy, publishedBy }) => [writtenBy, publishedBy ?? writtenBy]),
  );
  const named = revisions.map((revision) => ({
    ...revision,
    writer: names.get(revision.writtenBy) ?? "",
    publisher: revision.publishedBy ? (names.get(revision.publishedBy) ?? "") : null,
  }));
  const [latest] = named;
  if (!latest) throw new Error("a response without a revision");
  /** Whether the newest revision is still to be published. */
  const isPending = latest.publishedAt === null && response.status !== "withdrawn";
  const checks: CheckResult[] = isPending
    ? await checkedWording({ responseId, revision: latest, language: response.language })
    : [];
  const about = { revisionId: latest.id, version: response.version };
  const facts = isPending ? await factsChecksForStaff({ about, now }) : [];
  const answers = fromAnswers.map(({ questionId }) => questionId);
  /** Whose answer it began with, and who has not read exactly these words yet. */
  const factsToAsk = isPending ? notYetAsked(facts, await organisationsOfAnswers({ answers })) : [];
  const links = isPending ? await readerLinks({ revisionId: latest.id, version: response.version, now }) : [];
  return {
    ...response,
    direction: directionOf(response.language),
    ..._count,
    latest,
    isPending,
    checks,
    facts,
    factsToAsk,
    links,
    reading: isPending ? readingOf({ latest, checks, links, now }) : null,
    revisions: named,
    youSaidHtml: renderMarkdown(latest.youSaid),
    weDidHtml: renderMarkdown(latest.weDid),
  };
}

type Waiting = {
  latest: { offeredAt: Date | null };
  checks: CheckResult[];
  links: ReaderLinkForStaff[];
  now: Date;
};

function readingOf({ latest: { offeredAt }, checks, links, now }: Waiting): Reading | null {
  if (!offeredAt) return null;
  const isQuote = checks.some(({ check, findings }) => check === "verbatim" && findings.length > 0);
  const aloneFrom = isQuote ? null : after(offeredAt, WAIT);
  return {
    since: offeredAt,
    aloneFrom,
    isAloneNow: aloneFrom !== null && aloneFrom <= now,
    trusteeRead: links.some(({ state }) => state === "canGoOut"),
  };
}

import { db } from "#app/db/client.server.ts";
import type { Prisma } from "#app/db/generated/client.ts";
import { directionOf } from "#app/platform/catalogues.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { renderMarkdown } from "#app/platform/markdown.server.ts";
import { publicTextHints } from "./public-text-hints.server.ts";
import { namesOf } from "./responses-for-staff.server.ts";

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
  publishedBy: true,
  publishedAt: true,
} as const satisfies Prisma.ResponseRevisionSelect;

export type StaffRevision = Prisma.ResponseRevisionGetPayload<{ select: typeof REVISION }> & {
  writer: string;
  publisher: string | null;
};

/**
 * One response with everything that staff need to write, read and publish it: its newest revision with the public HTML
 * and the hints about personal details, and all revisions, newest first.
 * @throws 404
 */
export async function responseForStaff({ responseId }: { responseId: string }) {
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
      _count: { select: { items: true, actions: true, promises: true } },
    },
  });
  if (!row) throw notFound("response");
  const { revisions, _count, ...response } = row;
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
  return {
    ...response,
    direction: directionOf(response.language),
    ..._count,
    latest,
    /** Whether the newest revision is still to be published. */
    isPending: latest.publishedAt === null && response.status !== "withdrawn",
    revisions: named,
    youSaidHtml: renderMarkdown(latest.youSaid),
    weDidHtml: renderMarkdown(latest.weDid),
    hints: await publicTextHints(latest),
  };
}

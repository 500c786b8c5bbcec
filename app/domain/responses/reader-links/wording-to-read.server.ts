import { db } from "#app/db/client.server.ts";
import { directionOf } from "#app/platform/catalogues.server.ts";
import { renderMarkdown } from "#app/platform/markdown.server.ts";
import { checkedWording } from "../publication-checks/checked-wording.server.ts";
import { openReaderLink } from "./open-reader-link.server.ts";

/**
 * What a trustee reads: exactly the words that everyone would see, and what the checks found in them. Nothing of who said
 * what, and nobody of the team but who wrote it.
 * @throws 404 and 410 as openReaderLink
 */
export async function wordingToRead({ token, now }: { token: string; now: Date }) {
  const { responseId, revisionId, expiresAt } = await openReaderLink({ token, now });
  const { response, writtenBy, ...revision } = await db().responseRevision.findUniqueOrThrow({
    where: { id: revisionId },
    select: {
      ...{ id: true, title: true, youSaid: true, outcome: true, weDid: true, reason: true },
      ...{ reasonSentence: true, changeNote: true, writtenBy: true },
      response: { select: { language: true, isPractice: true } },
    },
  });
  const writer = await db().staffMember.findUnique({ where: { id: writtenBy }, select: { name: true } });
  const { language, isPractice } = response;
  const { id: _, youSaid, weDid, title, outcome, reason, reasonSentence, changeNote } = revision;
  return {
    ...{ expiresAt, isPractice, language, direction: directionOf(language) },
    writer: writer?.name ?? "",
    latest: { title, outcome, reason, reasonSentence, changeNote },
    youSaidHtml: renderMarkdown(youSaid),
    weDidHtml: renderMarkdown(weDid),
    checks: await checkedWording({ responseId, revision, language }),
  };
}

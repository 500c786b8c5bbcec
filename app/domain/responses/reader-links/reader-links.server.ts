import { db } from "#app/db/client.server.ts";
import { openPerson } from "../../partners/sealed-person.server.ts";

export type ReaderLinkForStaff = {
  id: string;
  /** Who was asked. */
  name: string;
  createdAt: Date;
  expiresAt: Date;
  /** open: it waits for the answer; over: it was taken back, is past its date, or the words are not those any more. */
  state: "open" | "over" | "canGoOut" | "sendBack";
  answeredAt: Date | null;
  because: string | null;
};

/** The trustees who were asked to read the newest wording of a response, newest first. */
export async function readerLinks({
  revisionId,
  version,
  now,
}: {
  revisionId: string;
  version: number;
  now: Date;
}): Promise<ReaderLinkForStaff[]> {
  const links = await db().readerLink.findMany({
    where: { revisionId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 20,
    select: {
      ...{
        id: true,
        version: true,
        reader: true,
        rowKeyId: true,
        createdAt: true,
        expiresAt: true,
        endedAt: true,
      },
      ...{ answer: true, answeredAt: true, because: true },
      rowKey: { select: { wrapped: true } },
    },
  });
  return links.map(({ reader, rowKeyId, rowKey, version: read, endedAt, answer, ...link }) => {
    const isOpen = endedAt === null && link.expiresAt > now && read === version;
    // What was read before the words changed is not what would go out.
    const answered = answer === "canGoOut" && read !== version ? "over" : answer;
    const sealed = { place: "ReaderLink.reader", rowKeyId, box: reader, wrapped: rowKey.wrapped } as const;
    const { name } = openPerson(sealed);
    return { ...link, name, state: answered ?? (isOpen ? "open" : "over") };
  });
}

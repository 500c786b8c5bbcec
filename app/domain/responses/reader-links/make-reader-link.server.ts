import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { after, days } from "#app/platform/clock.ts";
import { tokenHash } from "#app/platform/keys.server.ts";
import { newToken, type Random } from "#app/platform/random.server.ts";
import type { StaffActor } from "../../ledger/actor.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";
import { sealPerson } from "../../partners/sealed-person.server.ts";
import { lockResponse } from "../lock-response.server.ts";
import { isWaiting } from "../send-back-response.server.ts";

const TOKEN_BYTES = 16;
/** A trustee reads in the evening, or at the weekend. */
export const READER_LINK_LASTS = days(14);

type MakeReaderLink = {
  responseId: string;
  /** Who is asked; both are sealed. */
  name: string;
  /** One validated address, or "" when the link is handed over in another way. */
  email: string;
  by: StaffActor;
  now: Date;
  random: Random;
};

export type ReaderLinkMade =
  | { ok: true; linkId: string; path: string }
  | { ok: false; reason: "not-offered" };

/**
 * Asks a trustee, who has no account, to read the words that wait for a second reader: a link with 128 random bits, for
 * exactly this wording and for 14 days (TRUST.md, links in mail). It is stored hashed and known only now.
 * @throws 404 for an unknown response
 * @returns refused while nothing waits
 */
export function makeReaderLink(asked: MakeReaderLink): Promise<ReaderLinkMade> {
  return transaction((tx) => make(tx, asked));
}

async function make(tx: Tx, asked: MakeReaderLink): Promise<ReaderLinkMade> {
  const { responseId, name, email, by, now, random } = asked;
  const response = await lockResponse(tx, responseId);
  if (!isWaiting(response)) return { ok: false, reason: "not-offered" };
  const token = newToken(random, TOKEN_BYTES);
  const place = "ReaderLink.reader";
  const { rowKeyId, box } = await sealPerson(tx, { place, name, email, now, random });
  const link = await tx.readerLink.create({
    data: {
      ...{ revisionId: response.latest.id, version: response.version, tokenHash: tokenHash(token) },
      ...{ rowKeyId, reader: box },
      ...{ createdById: by.staffId, createdAt: now, expiresAt: after(now, READER_LINK_LASTS) },
    },
    select: { id: true },
  });
  const details = { linkId: link.id };
  await recordEntry(tx, { kind: "response.readerAsked", details, by, at: now, subjectId: responseId });
  return { ok: true, linkId: link.id, path: `/reading/${token}` };
}

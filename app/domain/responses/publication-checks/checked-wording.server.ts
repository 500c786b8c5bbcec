import { createHash } from "node:crypto";
import type { CountryCode } from "libphonenumber-js";
import { db } from "#app/db/client.server.ts";
import type { Tx } from "#app/db/transaction.server.ts";
import { markdownToPlainText } from "#app/platform/markdown.server.ts";
import { getSettings } from "../../operator/settings.server.ts";
import { IN_PUBLIC } from "../in-public.ts";
import { type CheckResult, type Finding, isConfirmable, type PublicTexts } from "./checks.ts";
import { runChecks } from "./run-checks.server.ts";
import type { From } from "./said.server.ts";
import { saidByAnybody } from "./said-by-anybody.server.ts";
import { answerOf, type OtherResponse } from "./same-wording.ts";

/** Older answers than these are not compared: nobody reads them beside the new one. */
const NEWEST = 500;

type Asked = {
  responseId: string;
  /** The wording that is looked at; what was confirmed about it counts. */
  revision: PublicTexts & { id: string };
  language: string;
  tx?: Tx;
};

/**
 * The checks of one wording against what is stored now: what people said, above all those whose items it answers, the places there are, the
 * other public responses, and what somebody confirmed about exactly these passages.
 */
export async function checkedWording({ responseId, revision, language, tx }: Asked): Promise<CheckResult[]> {
  const from = tx ?? db();
  const { id, title, youSaid, weDid, reasonSentence, changeNote } = revision;
  // One after the other: in a transaction there is one connection.
  const settings = await getSettings(tx ? { tx } : {});
  const said = await saidByAnybody(from, {
    responseId,
    texts: {
      ...{ title, reasonSentence, changeNote },
      ...{ youSaid: markdownToPlainText(youSaid), weDid: markdownToPlainText(weDid) },
    },
  });
  const places = await placeNames(from);
  const others = await otherResponses(from, { responseId, language });
  const confirmations = await confirmationsOf(from, id);
  const results = runChecks({
    texts: { title, youSaid, weDid, reasonSentence, changeNote },
    ...{ language, said, places, others },
    country: settings.region.country as CountryCode,
  });
  return results.map((result) => {
    const given = confirmations.find(({ check }) => check === result.check);
    if (result.state !== "confirm" || !given || !isSame(given.foundHash, foundHash(result.findings)))
      return result;
    return { ...result, state: "confirmed", confirmed: { reason: given.reason, by: given.by } };
  });
}

/** What a confirmation holds for: these passages in these fields, and the responses that they are like. */
export function foundHash(findings: Finding[]): Uint8Array<ArrayBuffer> {
  const found = findings
    .map(({ field, text, other }) => JSON.stringify([field, text, other?.id ?? ""]))
    .toSorted();
  return new Uint8Array(createHash("sha256").update(found.join("\n")).digest());
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.from(one).equals(Buffer.from(other));
}

async function placeNames(from: From): Promise<string[]> {
  const areas = await from.area.findMany({ select: { name: true } });
  const venues = await from.venue.findMany({ select: { name: true, town: true } });
  const events = await from.communityEvent.findMany({
    where: { isPractice: false },
    distinct: ["town"],
    select: { town: true },
  });
  return [
    ...areas.map(({ name }) => name),
    ...venues.flatMap(({ name, town }) => [name, town]),
    ...events.map(({ town }) => town),
  ];
}

async function otherResponses(
  from: From,
  { responseId, language }: { responseId: string; language: string },
): Promise<OtherResponse[]> {
  const rows = await from.publishedResponse.findMany({
    where: { ...IN_PUBLIC, language, id: { not: responseId } },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    take: NEWEST,
    select: {
      id: true,
      revisions: {
        where: { publishedAt: { not: null } },
        orderBy: { number: "desc" },
        take: 1,
        select: { title: true, youSaid: true, weDid: true, reasonSentence: true },
      },
    },
  });
  return rows.flatMap(({ id, revisions }) =>
    revisions.map(({ title, youSaid, weDid, reasonSentence }) => ({
      ...{ id, title },
      youSaid: markdownToPlainText(youSaid),
      answer: answerOf({ weDid: markdownToPlainText(weDid), reasonSentence }),
    })),
  );
}

async function confirmationsOf(from: From, revisionId: string) {
  const rows = await from.findingConfirmation.findMany({
    where: { revisionId },
    select: { check: true, reason: true, foundHash: true, staffId: true },
  });
  if (rows.length === 0) return [];
  const staff = await from.staffMember.findMany({
    where: { id: { in: rows.map(({ staffId }) => staffId) } },
    select: { id: true, name: true },
  });
  const names = new Map(staff.map(({ id, name }) => [id, name]));
  return rows.map(({ staffId, ...row }) => ({ ...row, by: names.get(staffId) ?? "" }));
}

/** The checks that still need a reason. */
export function unconfirmed(results: CheckResult[]) {
  return results.flatMap(({ check, state }) => (state === "confirm" && isConfirmable(check) ? [check] : []));
}

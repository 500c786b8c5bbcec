import type { Tx } from "#app/db/transaction.server.ts";
import { after } from "#app/platform/clock.ts";
import type { Random } from "#app/platform/random.server.ts";
import { SYSTEM } from "../../ledger/actor.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";
import { sealPerson } from "../sealed-person.server.ts";
import { LINK_LASTS, type LinkAbout } from "./link-about.ts";

/**
 * Puts a link for whoever can be reached into the outbox: the officer, or the deputy where the officer's address does not
 * work. @returns null where nobody can be reached
 */
export async function queueLink(
  tx: Tx,
  { organisationId, about, now }: { organisationId: string; about: LinkAbout; now: Date },
): Promise<{ linkId: string; holder: "officer" | "deputy" } | null> {
  const contact = await tx.organisationContact.findFirst({
    where: { organisationId, failedAt: null },
    orderBy: { role: "asc" },
    select: { id: true, role: true },
  });
  if (!contact) return null;
  const link = await tx.partnerLink.create({
    data: { ...about, holder: contact.role, contactId: contact.id, ...timesOf(now) },
    select: { id: true },
  });
  return { linkId: link.id, holder: contact.role };
}

type ToColleague = {
  about: LinkAbout;
  /** One validated address. */
  email: string;
  /** That of the page on which it is handed over. */
  language: string;
  now: Date;
  random: Random;
};

/** As queueLink, for a colleague to whom it is handed. */
export async function queueColleagueLink(
  tx: Tx,
  { about, email, language, now, random }: ToColleague,
): Promise<{ linkId: string }> {
  const place = "PartnerLink.person";
  const { rowKeyId, box } = await sealPerson(tx, { place, name: "", email, now, random });
  const link = await tx.partnerLink.create({
    data: { ...about, holder: "colleague", person: box, rowKeyId, language, ...timesOf(now) },
    select: { id: true },
  });
  return { linkId: link.id };
}

const timesOf = (now: Date) => ({ createdAt: now, expiresAt: after(now, LINK_LASTS) });

/**
 * Whatever this organisation was asked, did not answer and holds no link for goes to whoever can be reached now, and that is
 * in the ledger; so is that nobody can be.
 */
export async function queueUnreached(
  tx: Tx,
  { organisationId, now }: { organisationId: string; now: Date },
): Promise<void> {
  const held = { links: { none: { endedAt: null } } };
  const questions = await tx.partnerQuestion.findMany({
    where: { organisationId, withdrawnAt: null, answer: null, ...held },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  const checks = await tx.factsCheck.findMany({
    where: { organisationId, endedAt: null, answer: null, waivedAt: null, ...held },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  const about: LinkAbout[] = [
    ...questions.map(({ id }) => ({ questionId: id })),
    ...checks.map(({ id }) => ({ factsCheckId: id })),
  ];
  for (const one of about) await passOn(tx, { organisationId, about: one, now });
}

async function passOn(
  tx: Tx,
  { organisationId, about, now }: { organisationId: string; about: LinkAbout; now: Date },
): Promise<void> {
  const queued = await queueLink(tx, { organisationId, about, now });
  const subjectId = "questionId" in about ? about.questionId : about.factsCheckId;
  const entry = { by: SYSTEM, at: now, subjectId };
  if (!queued) return recordEntry(tx, { kind: "partner.nobodyReached", details: {}, ...entry });
  if (queued.holder === "deputy")
    await recordEntry(tx, {
      kind: "partner.passedToDeputy",
      details: { linkId: queued.linkId },
      ...entry,
    });
}

import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { dateColumn, dateIn } from "#app/platform/clock.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { newToken, type Random } from "#app/platform/random.server.ts";
import { slugOf } from "#app/platform/slug.ts";
import type { StaffActor } from "../../ledger/actor.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";
import { nameOrganisations } from "../../partners/name-organisations.server.ts";
import { requireOpenPlan } from "../open-plan.server.ts";
import type { DueDate } from "./due-date.ts";
import { refusalOfTexts, type TextRefusal } from "./promise-text-hints.server.ts";

export type MakePromise = {
  /** Who promises: one that is known, or the name of a new one. */
  organisation: { id: string } | { name: string };
  actionId: string | null;
  /** "We will …", for everyone. */
  words: string;
  /** How anyone will see that it is kept. */
  evidenceWanted: string;
  language: string;
  due: DueDate;
  /** The partner's answer that it began with. */
  fromQuestionId?: string | null;
  /** Somebody has looked at the hints about personal details. */
  confirmed?: boolean;
  by: StaffActor;
  now: Date;
  timeZone: string;
  random: Random;
};

export type PromiseMade =
  | { ok: true; promiseId: string; slug: string }
  | { ok: false; reason: "in-the-past" }
  | TextRefusal;

/**
 * An organisation's promise, public from this moment and never edited afterwards: dates are added, outcomes recorded.
 * @returns refused for a date before today, for words that name one of the people in the plan's document, and for hints
 *   about personal details that nobody confirmed @throws 404 for an unknown organisation or action
 * What an answer of a partner became is made through makeCheckedPromise.
 */
export function makePromise(made: MakePromise): Promise<PromiseMade> {
  return transaction((tx) => makePromiseIn(tx, made));
}

/** As makePromise, in the transaction of whoever asks. */
export async function makePromiseIn(tx: Tx, made: MakePromise): Promise<PromiseMade> {
  const { actionId, words, evidenceWanted, language, due, confirmed = false, by, now } = made;
  const today = dateIn(made.timeZone, now);
  if (due.dueOn < today) return { ok: false, reason: "in-the-past" };
  if (actionId) await requireOpenPlan(tx, actionId);
  const refusal = await refusalOfTexts(tx, { actionId, texts: { words, evidenceWanted }, confirmed });
  if (refusal) return refusal;
  const organisationId = await organisationOf(tx, made.organisation);
  const slug = await freeSlug(tx, { words, random: made.random });
  const set = { setBy: by.staffId, setAt: now };
  const { id } = await tx.givenPromise.create({
    data: {
      ...{ slug, organisationId, actionId, words, evidenceWanted, language },
      fromQuestionId: made.fromQuestionId ?? null,
      ...{ madeOn: dateColumn(today), madeBy: by.staffId, madeAt: now },
      dates: { create: { number: 1, dueOn: dateColumn(due.dueOn), precision: due.precision, ...set } },
    },
    select: { id: true },
  });
  await recordEntry(tx, {
    kind: "promise.made",
    details: { organisationId, ...(actionId ? { actionId } : {}) },
    by,
    at: now,
    subjectId: id,
  });
  return { ok: true, promiseId: id, slug };
}

async function organisationOf(tx: Tx, organisation: MakePromise["organisation"]): Promise<string> {
  if ("name" in organisation) {
    const { name } = organisation;
    const id = (await nameOrganisations(tx, [name])).get(name);
    if (!id) throw new Error("a name without an organisation");
    return id;
  }
  const known = await tx.organisation.findUnique({ where: organisation, select: { id: true } });
  if (!known) throw notFound("organisation");
  return known.id;
}

/** The address that the first words make, with a few letters at its end where another promise has it already. */
async function freeSlug(tx: Tx, { words, random }: { words: string; random: Random }): Promise<string> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('promise-slug'))`;
  const plain = slugOf(words);
  if (!(await tx.givenPromise.findUnique({ where: { slug: plain }, select: { id: true } }))) return plain;
  return slugOf(`${plain.slice(0, 50)} ${newToken(random, 6)}`);
}

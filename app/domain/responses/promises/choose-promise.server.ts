import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import type { StaffActor } from "../../ledger/actor.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";
import { lockResponse } from "../lock-response.server.ts";
import { mayMove } from "../status.ts";

type Choice = {
  responseId: string;
  promiseId: string;
  mode: "attach" | "detach";
  by: StaffActor;
  now: Date;
};

export type PromiseChosen =
  | { ok: true; promises: number }
  | { ok: false; reason: "withdrawn" | "promise-practice" | "promise-in-public" };

/**
 * Says on which promises a response rests. A promise is public already, so adding one needs no second reader.
 * @returns refused for a withdrawn response, for practice, and for taking a promise away from a public response: what it
 *   said it will do stays, unless another promise has taken its place
 * @throws 404 for an unknown promise
 */
export function choosePromise(choice: Choice): Promise<PromiseChosen> {
  return transaction((tx) => choose(tx, choice));
}

async function choose(tx: Tx, choice: Choice): Promise<PromiseChosen> {
  const { responseId, promiseId, mode, by, now } = choice;
  const response = await lockResponse(tx, responseId);
  if (!mayMove(response.status, "choose")) return { ok: false, reason: "withdrawn" };
  if (response.isPractice) return { ok: false, reason: "promise-practice" };
  if (!(await tx.givenPromise.findUnique({ where: { id: promiseId }, select: { id: true } })))
    throw notFound("promise");
  if (mode === "attach") {
    await tx.responsePromise.createMany({ data: [{ responseId, promiseId }], skipDuplicates: true });
  } else {
    if (response.status === "published" && !(await isReplaced(tx, promiseId)))
      return { ok: false, reason: "promise-in-public" };
    await tx.responsePromise.deleteMany({ where: { responseId, promiseId } });
  }
  const promises = await tx.responsePromise.count({ where: { responseId } });
  await recordEntry(tx, {
    kind: "response.promisesChosen",
    details: { promises },
    by,
    at: now,
    subjectId: responseId,
  });
  return { ok: true, promises };
}

async function isReplaced(tx: Tx, promiseId: string): Promise<boolean> {
  return (await tx.promiseOutcome.count({ where: { promiseId, kind: "replaced", takenBackAt: null } })) > 0;
}

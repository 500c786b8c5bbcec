import { db } from "#app/db/client.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { promiseOf } from "./checked-promise.ts";

/** A promise that was sent to be checked, for the form that makes it. @throws 404 for a check of something else */
export async function checkedPromiseToMake({ checkId }: { checkId: string }) {
  const check = await db().factsCheck.findUnique({
    where: { id: checkId },
    select: {
      ...{ organisationId: true, words: true, evidenceWanted: true, promisedFor: true, precision: true },
      question: { select: { id: true, actionId: true } },
    },
  });
  const promise = check && promiseOf(check);
  if (!check?.question || !promise) throw notFound("facts check");
  const { organisationId: organisation, question } = check;
  return { promise, organisation, action: question.actionId ?? "", question: question.id };
}

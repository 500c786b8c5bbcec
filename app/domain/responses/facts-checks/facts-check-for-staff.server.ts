import { db } from "#app/db/client.server.ts";
import { notFound } from "#app/platform/http-errors.ts";

/** Which text a check is of, and who checks it. @throws 404 */
export async function factsCheckForStaff({ checkId }: { checkId: string }) {
  const check = await db().factsCheck.findUnique({
    where: { id: checkId },
    select: {
      ...{ id: true, actionId: true, questionId: true },
      organisation: { select: { name: true } },
      revision: { select: { responseId: true } },
    },
  });
  if (!check) throw notFound("facts check");
  const { organisation, revision, actionId, questionId } = check;
  const responseId = revision?.responseId ?? null;
  return { organisation: organisation.name, responseId, actionId, questionId };
}

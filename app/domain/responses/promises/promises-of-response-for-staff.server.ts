import { db } from "#app/db/client.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { promisesForStaff, type StaffPromise } from "../../actions/promises/promises-for-staff.server.ts";

/**
 * The promises that a response rests on, and the open ones that it could rest on, those of its own actions first.
 * @throws 404
 */
export async function promisesOfResponseForStaff({
  responseId,
  now,
}: {
  responseId: string;
  now: Date;
}): Promise<{ isPractice: boolean; chosen: StaffPromise[]; open: StaffPromise[]; actionId: string | null }> {
  const [response, all] = await Promise.all([
    db().publishedResponse.findUnique({
      where: { id: responseId },
      select: {
        isPractice: true,
        promises: { select: { promiseId: true } },
        actions: {
          orderBy: { action: { position: "asc" } },
          select: { actionId: true, action: { select: { promises: { select: { id: true } } } } },
        },
      },
    }),
    promisesForStaff({ now }),
  ]);
  if (!response) throw notFound("response");
  const chosen = new Set(response.promises.map(({ promiseId }) => promiseId));
  const own = new Set(response.actions.flatMap(({ action }) => action.promises.map(({ id }) => id)));
  const free = all.filter(({ id, isOpen }) => isOpen && !chosen.has(id));
  return {
    isPractice: response.isPractice,
    chosen: all.filter(({ id }) => chosen.has(id)),
    open: [...free.filter(({ id }) => own.has(id)), ...free.filter(({ id }) => !own.has(id))],
    actionId: response.actions[0]?.actionId ?? null,
  };
}

import { db } from "#app/db/client.server.ts";
import type { Tx } from "#app/db/transaction.server.ts";
import type { PublicPromise } from "../../actions/promises/public-promise-facts.server.ts";
import { shownPromises } from "../../actions/promises/shown-promises.server.ts";

type Asked = { responseIds: string[]; now: Date; language?: string | undefined; tx?: Tx };

/** The promises that each of some responses rests on, as everyone may see them. */
export async function promisesOfResponses({
  responseIds,
  tx,
  ...page
}: Asked): Promise<(responseId: string) => PublicPromise[]> {
  if (responseIds.length === 0) return () => [];
  const resting = await (tx ?? db()).responsePromise.findMany({
    where: { responseId: { in: responseIds } },
    select: { responseId: true, promiseId: true },
  });
  const ids = [...new Set(resting.map(({ promiseId }) => promiseId))];
  const where = { id: { in: ids } };
  const shown = ids.length > 0 ? await shownPromises({ where, ...(tx ? { tx } : {}), ...page }) : [];
  return (responseId) =>
    shown.flatMap(({ id, promise }) =>
      resting.some((one) => one.responseId === responseId && one.promiseId === id) ? [promise] : [],
    );
}

import { db } from "#app/db/client.server.ts";
import type { Prisma } from "#app/db/generated/client.ts";
import type { Tx } from "#app/db/transaction.server.ts";
import { getSettings } from "../../operator/settings.server.ts";
import { translatedPassages } from "../../translations/translated-passages.server.ts";
import {
  byUrgency,
  originalsOfPromise,
  PUBLIC_PROMISE,
  type PublicPromise,
  publicPromiseOf,
} from "./public-promise-facts.server.ts";

export type ShownPromise = { id: string; promise: PublicPromise };

type Asked = {
  where: Prisma.GivenPromiseWhereInput;
  now: Date;
  /** Of the page: what has a translation is shown in it. */
  language?: string | undefined;
  tx?: Tx;
};

/** Promises as everyone may see them, what needs looking at first. */
export async function shownPromises({ where, now, language, tx }: Asked): Promise<ShownPromise[]> {
  const rows = await (tx ?? db()).givenPromise.findMany({ where, select: PUBLIC_PROMISE });
  if (rows.length === 0) return [];
  const { region, promises } = await getSettings(tx ? { tx } : {});
  const originals = rows.flatMap(originalsOfPromise);
  const show = await translatedPassages({ language, originals, ...(tx ? { tx } : {}) });
  const clock = { now, timeZone: region.timeZone, brokenAfterDays: promises.brokenAfterDays };
  return rows
    .map((row) => ({ id: row.id, promise: publicPromiseOf(row, { clock, show }) }))
    .sort((one, other) => byUrgency(one.promise, other.promise));
}

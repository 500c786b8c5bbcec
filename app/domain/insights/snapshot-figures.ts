import { z } from "zod";
import { DISPOSITIONS, type Disposition } from "../ledger/dispositions.ts";

const count = z.number().int();
const balance = z.strictObject({
  received: count,
  ...(Object.fromEntries(DISPOSITIONS.map((name) => [name, count])) as Record<Disposition, typeof count>),
});

/** What a snapshot stores of its month, as JSON. */
export const snapshotFigures = z.strictObject({
  /** The midnight with which the month ended: all numbers are of it. */
  asOf: z.iso.datetime(),
  total: balance,
  abuse: count,
  events: z.array(
    balance.extend({
      line: z.enum(["event", "otherEvents", "noEvent"]),
      slug: z.string().nullable(),
      name: z.string().nullable(),
    }),
  ),
  chain: z.strictObject({
    /** The entries of transactions below this one are in the chain (ledger-chain.server.ts). */
    horizon: z.string(),
    entries: count,
    /** Links of the chain on the way, so that a difference is found near its entry: [id, hash]. */
    marks: z.array(z.tuple([z.string(), z.string()])),
  }),
});

export type SnapshotFigures = z.infer<typeof snapshotFigures>;

import { Prisma } from "#app/db/generated/client.ts";
import { type Tx, transaction } from "#app/db/transaction.server.ts";
import type { Actor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import type { NamedKind } from "./named-kinds.ts";
import { freeSlug, type NameWords, namesakes, tableOf, takeKind } from "./named-row.server.ts";
import { writeTakenBack } from "./take-back-name.server.ts";

export type AddNames = { kind: NamedKind; names: string[]; by: Actor; now: Date };

/**
 * Adds names to the end of the list that people choose from. One that was retired comes back; one that is there stays as
 * it is.
 * @returns how many are new or back
 */
export function addNames(input: AddNames): Promise<{ added: number }> {
  return transaction((tx) => writeNames(tx, input));
}

/** As addNames, within the transaction of another command. */
export async function writeNames(tx: Tx, { kind, names, by, now }: AddNames): Promise<{ added: number }> {
  await takeKind(tx, kind);
  let added = 0;
  for (const name of names) {
    const same = await namesakes(tx, kind, { name });
    if (same.some(({ retiredAt }) => retiredAt === null)) continue;
    const [retired] = same;
    if (retired) await writeTakenBack(tx, { kind, id: retired.id, by, now });
    else await writeName(tx, { kind, words: { name }, by, now });
    added += 1;
  }
  return { added };
}

type NewName = { kind: NamedKind; words: NameWords; by: Actor; now: Date };

/** Adds one, with an address that nobody else has. Whoever calls has taken the kind and found none of that name. */
export async function writeName(
  tx: Tx,
  { kind, words, by, now }: NewName,
): Promise<{ id: string; slug: string }> {
  const slug = await freeSlug(tx, kind, words);
  const id = await insert(tx, { kind, words, slug });
  await recordEntry(tx, { kind: "name.added", details: { of: kind }, by, at: now, subjectId: id });
  return { id, slug };
}

async function insert(
  tx: Tx,
  { kind, words, slug }: Pick<NewName, "kind" | "words"> & { slug: string },
): Promise<string> {
  const { name, town = "" } = words;
  const select = { id: true } as const;
  if (kind === "theme") return (await tx.theme.create({ data: { slug, name }, select })).id;
  if (kind === "venue") return (await tx.venue.create({ data: { slug, name, town }, select })).id;
  const [last] = await tx.$queryRaw<{ position: number | null }[]>(
    Prisma.sql`SELECT max(named."position") AS "position" FROM ${tableOf(kind)} named`,
  );
  const data = { slug, name, position: (last?.position ?? -1) + 1 };
  if (kind === "area") return (await tx.area.create({ data, select })).id;
  return (await tx.communityGroup.create({ data, select })).id;
}

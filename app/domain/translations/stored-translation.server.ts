import { createHash } from "node:crypto";
import { db } from "#app/db/client.server.ts";
import type { Prisma } from "#app/db/generated/client.ts";
import type { Tx } from "#app/db/transaction.server.ts";
import { fieldsWithWords, type Original } from "./passage.ts";
import { isOfWords } from "./source-hash.server.ts";
import type { TranslationState } from "./status.ts";

export const STORED = {
  field: true,
  words: true,
  sourceHash: true,
  writtenById: true,
  writtenAt: true,
  readBy: true,
  readOn: true,
} as const satisfies Prisma.TranslationSelect;

export type StoredField = Prisma.TranslationGetPayload<{ select: typeof STORED }>;

/** What is stored of one subject in one language. */
export function storedTranslation(
  { kind, subjectId }: Pick<Original, "kind" | "subjectId">,
  language: string,
  { tx }: { tx?: Tx } = {},
): Promise<StoredField[]> {
  return (tx ?? db()).translation.findMany({
    where: { kind, subjectId, language },
    orderBy: { field: "asc" },
    select: STORED,
  });
}

type Judged = Pick<StoredField, "field" | "sourceHash" | "readOn">;

/** Where a translation stands against its original. */
export function stateOf(original: Original, stored: Judged[]): TranslationState {
  if (stored.length === 0) return "missing";
  const rows = fieldsWithWords(original).map((field) => stored.find((row) => row.field === field));
  const isCurrent = rows.every((row) => row && isOfWords(row.sourceHash, original.words[row.field] ?? ""));
  if (!isCurrent) return "outOfDate";
  return rows.every((row) => row?.readOn) ? "read" : "draft";
}

/**
 * Stands for all that somebody had before them: the original and its translation. A form carries it, so that nobody
 * saves over what another person wrote, or vouches for words that have changed.
 */
export function seenOf(original: Original, stored: StoredField[]): string {
  const rows = stored.map(({ field, words, readBy, readOn }) => [field, words, readBy, readOn]);
  return createHash("sha256")
    .update(JSON.stringify([original.words, rows]))
    .digest("hex");
}

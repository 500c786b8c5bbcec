import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { lockTranslation } from "./lock-translation.server.ts";
import { fieldsWithWords, type Original } from "./passage.ts";
import { sourceHash } from "./source-hash.server.ts";
import { seenOf, stateOf, storedTranslation } from "./stored-translation.server.ts";

type SaveTranslation = {
  /** As it reads now, from the area that owns it. */
  original: Original;
  /** BCP 47; not the language of the original. */
  language: string;
  /** The words of each field that has some in the original. */
  words: Record<string, string>;
  /** What the writer had before them (seenOf). */
  seen: string;
  by: StaffActor;
  now: Date;
};

export type TranslationSaved =
  | { ok: true }
  | { ok: false; reason: "changed-meanwhile" }
  | { ok: false; reason: "missing"; fields: string[] };

/**
 * Stores all fields of one subject in one language. It is a draft from then on, whoever had read an earlier wording.
 * Saving the same words again writes nothing, and takes nobody's reading away.
 * @returns a refusal when the original or the translation is not what the writer saw, or when a field is empty
 * @throws 404 for the original's own language
 */
export function saveTranslation(input: SaveTranslation): Promise<TranslationSaved> {
  if (input.language === input.original.language) throw notFound("language");
  return transaction((tx) => save(tx, input));
}

async function save(tx: Tx, input: SaveTranslation): Promise<TranslationSaved> {
  const { original, language, by, now } = input;
  const { kind, subjectId } = original;
  await lockTranslation(tx, { kind, subjectId, language });
  const stored = await storedTranslation(original, language, { tx });
  if (seenOf(original, stored) !== input.seen) return { ok: false, reason: "changed-meanwhile" };
  const fields = fieldsWithWords(original);
  const words = new Map(fields.map((field) => [field, worded(input.words[field], original.words[field])]));
  const missing = fields.filter((field) => !words.get(field));
  if (missing.length > 0) return { ok: false, reason: "missing", fields: missing };
  const isSame =
    stateOf(original, stored) !== "outOfDate" &&
    fields.every((field) => stored.some((row) => row.field === field && row.words === words.get(field)));
  if (isSame) return { ok: true };

  await tx.translation.deleteMany({ where: { kind, subjectId, language } });
  await tx.translation.createMany({
    data: fields.map((field) => ({
      kind,
      subjectId,
      language,
      field,
      words: words.get(field) ?? "",
      sourceHash: sourceHash(original.words[field] ?? ""),
      writtenById: by.staffId,
      writtenAt: now,
    })),
  });
  await recordEntry(tx, { kind: "translation.saved", details: { kind, language }, by, at: now, subjectId });
  return { ok: true };
}

/** What is one line in the original, such as a title, is one line in every language. */
function worded(typed: string | undefined, original: string | null | undefined): string {
  const words = (typed ?? "").trim();
  return original?.includes("\n") ? words : words.replace(/\s*\n\s*/g, " ");
}

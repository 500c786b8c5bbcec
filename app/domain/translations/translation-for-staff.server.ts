import { directionOf } from "#app/platform/catalogues.server.ts";
import { fieldsWithWords, type PassageToTranslate } from "./passage.ts";
import { isOfWords } from "./source-hash.server.ts";
import { type StoredField, seenOf, stateOf, storedTranslation } from "./stored-translation.server.ts";

export type TranslatedField = {
  field: string;
  original: string;
  /** Empty where nothing was translated yet. */
  words: string;
  /** The original reads differently from what was translated. */
  isOutOfDate: boolean;
};

/**
 * One subject in one language for whoever translates it: each field with its original. Where only an earlier wording
 * was translated, that is what the boxes start with.
 */
export async function translationForStaff({
  original,
  language,
}: {
  original: PassageToTranslate;
  language: string;
}) {
  const stored = await storedTranslation(original, language);
  const former = stored.length > 0 ? [] : await formerTranslation(original, language);
  const present = stored.length > 0 ? stored : former;
  const [first] = stored;
  return {
    state: former.length > 0 ? ("outOfDate" as const) : stateOf(original, stored),
    seen: seenOf(original, stored),
    fields: fieldsWithWords(original).map((field) =>
      translatedField({ field, original: original.words[field] ?? "", present }),
    ),
    written: { language: original.language, direction: directionOf(original.language) },
    shown: { language, direction: directionOf(language) },
    read: first?.readBy && first.readOn ? { by: first.readBy, on: first.readOn } : null,
    lastWrittenAt: present[0]?.writtenAt ?? null,
  };
}

export type TranslationForStaff = Awaited<ReturnType<typeof translationForStaff>>;

async function formerTranslation(original: PassageToTranslate, language: string): Promise<StoredField[]> {
  for (const subjectId of original.formerIds) {
    const stored = await storedTranslation({ kind: original.kind, subjectId }, language);
    if (stored.length > 0) return stored;
  }
  return [];
}

function translatedField({
  field,
  original,
  present,
}: {
  field: string;
  original: string;
  present: StoredField[];
}): TranslatedField {
  const row = present.find((one) => one.field === field);
  return {
    field,
    original,
    words: row?.words ?? "",
    isOutOfDate: row !== undefined && !isOfWords(row.sourceHash, original),
  };
}

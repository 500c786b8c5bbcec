import { db } from "#app/db/client.server.ts";
import type { Prisma } from "#app/db/generated/client.ts";
import type { Tx } from "#app/db/transaction.server.ts";
import { directionOf } from "#app/platform/catalogues.server.ts";
import { fieldsWithWords, type Original, PASSAGE_KINDS } from "./passage.ts";
import { isOfWords } from "./source-hash.server.ts";

export type Direction = "ltr" | "rtl";

export type AsWritten<Field extends string> = {
  words: Readonly<Record<Field, string | null>>;
  language: string;
  direction: Direction;
};

/** The words of one subject for a page. `draftOf` is the original while nobody has read the translation, else null. */
export type Shown<Field extends string> = AsWritten<Field> & { draftOf: AsWritten<Field> | null };

export type InLanguage = <Field extends string>(original: Original<Field>) => Shown<Field>;

/** Every original as it was written, for pages in the language that it is in. */
export const asWritten: InLanguage = (original) => ({ ...written(original), draftOf: null });

/**
 * The translations that a page can show, in one query for all of its passages; none where the page's language is that
 * of the originals. A subject is shown translated as a whole: when one of the given fields has no translation, or one of
 * other words than it has now, all of them are shown as they were written.
 * @param language of the page; without one everything is shown as it was written
 * @returns a lookup; what was not among `originals` comes back as it was written
 */
export async function translatedPassages({
  language,
  originals,
  tx,
}: {
  language: string | undefined;
  originals: Original[];
  tx?: Tx;
}): Promise<InLanguage> {
  const foreign = originals.filter((original) => original.language !== language);
  if (language === undefined || foreign.length === 0) return asWritten;
  const rows = await (tx ?? db()).translation.findMany({
    where: { language, OR: subjectsOf(foreign) },
    select: ROW,
  });
  if (rows.length === 0) return asWritten;
  const found = new Map(rows.map((row) => [keyOf(row, row.field), row]));
  return (original) =>
    original.language === language ? asWritten(original) : shown(original, language, found);
}

const ROW = {
  kind: true,
  subjectId: true,
  field: true,
  words: true,
  sourceHash: true,
  readOn: true,
} as const satisfies Prisma.TranslationSelect;

type Row = Prisma.TranslationGetPayload<{ select: typeof ROW }>;

function shown<Field extends string>(
  original: Original<Field>,
  language: string,
  found: Map<string, Row>,
): Shown<Field> {
  const rows = fieldsWithWords(original).map((field) => found.get(keyOf(original, field)));
  const current = rows.filter(
    (row): row is Row =>
      row !== undefined && isOfWords(row.sourceHash, original.words[row.field as Field] ?? ""),
  );
  if (current.length === 0 || current.length < rows.length) return asWritten(original);
  const words = { ...original.words, ...Object.fromEntries(current.map((row) => [row.field, row.words])) };
  const isDraft = current.some(({ readOn }) => readOn === null);
  return {
    words,
    language,
    direction: directionOf(language),
    draftOf: isDraft ? written(original) : null,
  };
}

function written<Field extends string>({ words, language }: Original<Field>): AsWritten<Field> {
  return { words, language, direction: language === "" ? "ltr" : directionOf(language) };
}

function keyOf({ kind, subjectId }: { kind: string; subjectId: string }, field: string): string {
  return `${kind} ${subjectId} ${field}`;
}

/** By kind, so that the unique key of the table serves as its index. */
function subjectsOf(originals: Original[]): Prisma.TranslationWhereInput[] {
  return PASSAGE_KINDS.flatMap((kind) => {
    const ids = originals.flatMap((original) => (original.kind === kind ? [original.subjectId] : []));
    return ids.length > 0 ? [{ kind, subjectId: { in: ids } }] : [];
  });
}

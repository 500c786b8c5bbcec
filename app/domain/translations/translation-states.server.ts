import { db } from "#app/db/client.server.ts";
import type { PassageToTranslate } from "./passage.ts";
import type { TranslationState } from "./status.ts";
import { stateOf } from "./stored-translation.server.ts";

export type StateInLanguage = {
  state: TranslationState;
  /** Who read it and on which day, of one that was read. */
  read: { by: string; on: Date } | null;
};

/** Where each of the given originals stands in a language. */
export type StatesOf = (language: string, original: PassageToTranslate) => StateInLanguage;

/** Where originals stand in some languages, in one query. */
export async function translationStates({
  originals,
  languages,
}: {
  originals: PassageToTranslate[];
  languages: string[];
}): Promise<StatesOf> {
  const ids = originals.flatMap(({ subjectId, formerIds }) => [subjectId, ...formerIds]);
  const rows = await db().translation.findMany({
    where: { subjectId: { in: ids }, language: { in: languages } },
    select: {
      kind: true,
      subjectId: true,
      language: true,
      field: true,
      sourceHash: true,
      readBy: true,
      readOn: true,
    },
  });
  const found = new Map<string, typeof rows>();
  for (const row of rows) {
    const key = `${row.kind} ${row.subjectId} ${row.language}`;
    found.set(key, [...(found.get(key) ?? []), row]);
  }
  return (language, original) => {
    const of = (subjectId: string) => found.get(`${original.kind} ${subjectId} ${language}`) ?? [];
    const stored = of(original.subjectId);
    const state = stateOf(original, stored);
    const hasFormer = state === "missing" && original.formerIds.some((id) => of(id).length > 0);
    const [first] = stored;
    const read =
      state === "read" && first?.readBy && first.readOn ? { by: first.readBy, on: first.readOn } : null;
    return { state: hasFormer ? "outOfDate" : state, read };
  };
}

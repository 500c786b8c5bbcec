import { db } from "#app/db/client.server.ts";
import { translatedPassages } from "../../translations/translated-passages.server.ts";
import { IN_PUBLIC } from "../in-public.ts";
import { type PeopleCount, peopleCount } from "../people-count.ts";
import { COUNTED_ITEM, originalOfRevision } from "../public-answer.server.ts";

export type PromiseAnswers = {
  answers: { slug: string; title: string; language: string; isDraft: boolean }[];
  /** How many people's words those answer, as it may be told; null where no answer rests on it. */
  people: PeopleCount | null;
};

/** The published answers that rest on a promise, newest first, and how many people they answer. */
export async function publicPromiseAnswers({
  promiseId,
  language,
}: {
  promiseId: string;
  language?: string;
}): Promise<PromiseAnswers> {
  const response = { ...IN_PUBLIC, promises: { some: { promiseId } } };
  const [rows, items] = await Promise.all([
    db().publishedResponse.findMany({
      where: response,
      orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
      select: {
        slug: true,
        language: true,
        revisions: {
          where: { publishedAt: { not: null } },
          orderBy: { number: "desc" },
          take: 1,
          select: { id: true, title: true, youSaid: true, weDid: true, reasonSentence: true },
        },
      },
    }),
    db().feedbackItem.count({ where: { ...COUNTED_ITEM, responses: { some: { response } } } }),
  ]);
  const written = rows.flatMap((row) =>
    row.revisions.map((revision) => ({
      slug: row.slug,
      original: originalOfRevision(revision, row.language),
    })),
  );
  const show = await translatedPassages({ language, originals: written.map(({ original }) => original) });
  return {
    answers: written.map(({ slug, original }) => {
      const { words, language: shown, draftOf } = show(original);
      return { slug, title: words.title ?? "", language: shown, isDraft: draftOf !== null };
    }),
    people: peopleCount({ people: items, known: rows.length > 0 }),
  };
}

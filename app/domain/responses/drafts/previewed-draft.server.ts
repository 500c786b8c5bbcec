import { directionOf } from "#app/platform/catalogues.server.ts";
import { renderMarkdown } from "#app/platform/markdown.server.ts";
import { isCannotReason, isOutcome } from "../outcome.ts";
import { checkedWording } from "../publication-checks/checked-wording.server.ts";
import type { TypedWording } from "./typed-wording.ts";

type Previewed = { responseId: string; revisionId: string; language: string; fields: TypedWording };

/** Exactly what everyone would see of typed words, also half-typed ones, and what the checks find in them. */
export async function previewedDraft({ responseId, revisionId, language, fields }: Previewed) {
  const { title, youSaid, weDid, changeNote } = fields;
  const outcome = isOutcome(fields.outcome) ? fields.outcome : "did";
  const isCannot = outcome === "cannot";
  const reasonSentence = isCannot ? fields.reasonSentence || null : null;
  const texts = { title, youSaid, weDid, reasonSentence, changeNote: changeNote || null };
  return {
    ...{ language, direction: directionOf(language) },
    latest: {
      ...{ title, outcome, reasonSentence, changeNote: texts.changeNote },
      reason: isCannot && isCannotReason(fields.reason) ? fields.reason : null,
    },
    youSaidHtml: renderMarkdown(youSaid),
    weDidHtml: renderMarkdown(weDid),
    checks: await checkedWording({ responseId, revision: { id: revisionId, ...texts }, language }),
  };
}

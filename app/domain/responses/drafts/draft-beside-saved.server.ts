import { markdownToPlainText } from "#app/platform/markdown.server.ts";
import { responseForStaff } from "../response-for-staff.server.ts";
import { type Stretch, wordChanges } from "../word-changes.ts";
import { ownDraft } from "./own-draft.server.ts";
import { differences, type TypedField, typedWording } from "./typed-wording.ts";

export type DifferentField = {
  field: TypedField;
  /** What is saved now, and what this person typed. */
  saved: string;
  typed: string;
  /** What is in the typed words and not in the saved ones, and the other way round. */
  stretches: Stretch[];
};

/**
 * What somebody typed beside what was saved meanwhile, field by field, so that they can choose and neither is lost.
 * @throws 404 for an unknown response
 * @returns null when they have typed nothing that is not saved
 */
export async function draftBesideSaved({
  responseId,
  staffId,
  now,
}: {
  responseId: string;
  staffId: string;
  now: Date;
}) {
  const response = await responseForStaff({ responseId, now });
  const draft = await ownDraft({ responseId, staffId });
  if (!draft || response.status === "withdrawn") return null;
  const saved = typedWording(savedFields(response));
  const different: DifferentField[] = differences(saved, draft.fields).map((field) => ({
    ...{ field, saved: saved[field], typed: draft.fields[field] },
    stretches: wordChanges(markdownToPlainText(saved[field]), markdownToPlainText(draft.fields[field])),
  }));
  return { response, draft, saved, different };
}

/** The note on a correction belongs to the revision that is still to be published. */
function savedFields({ latest, isPending }: Awaited<ReturnType<typeof responseForStaff>>) {
  return { ...latest, changeNote: isPending ? latest.changeNote : null };
}

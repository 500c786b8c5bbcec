import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";
import { type EvidenceFileProblem, evidenceFileProblem, evidenceKind, isPicture } from "./evidence-file.ts";
import { addedBy, type NamesPerson, type PartCommand, refusalOfPart } from "./part-actions.server.ts";

type AddEvidence = PartCommand & {
  /** What came of the action, in words for everyone. */
  output: string;
  /** What the link or file is called. */
  title: string;
  language: string;
  shown: { link: string } | { bytes: Uint8Array; alt: string };
};

export type EvidenceAdded =
  | { ok: true; evidenceId: string }
  | NamesPerson
  | { ok: false; reason: EvidenceFileProblem };

/**
 * Shows that something came of an action: by a link, or by a file that is kept here. Public as soon as the action is.
 * @throws 404, 409 for an archived plan
 * @returns refusals: a file over 2 MB, or that is no PDF, PNG, JPEG or WebP by its bytes; a picture without words for who
 *   does not see it; words that name one of the people in the plan
 */
export function addEvidence(given: AddEvidence): Promise<EvidenceAdded> {
  return transaction((tx) => storeEvidence(tx, given));
}

/** The same inside a transaction, for a file with a whole plan. */
export async function storeEvidence(tx: Tx, given: AddEvidence): Promise<EvidenceAdded> {
  const { actionId, output, title, language, shown, by, now } = given;
  const alt = "alt" in shown ? shown.alt : "";
  const refusal = await refusalOfPart(tx, { actionId, texts: [output, title, alt] });
  if (refusal) return refusal;
  const problem = "bytes" in shown ? evidenceFileProblem(shown.bytes, alt) : null;
  if (problem) return { ok: false, reason: problem };
  const what = "link" in shown ? shown : await storeFile(tx, { ...shown, title, now });
  const { id } = await tx.outputEvidence.create({
    data: { actionId, output, title, language, ...what, addedBy: addedBy(by), addedAt: now },
    select: { id: true },
  });
  await recordEntry(tx, {
    kind: "action.evidenceAdded",
    details: { evidenceId: id },
    ...{ by, at: now, subjectId: actionId },
  });
  return { ok: true, evidenceId: id };
}

type File = { bytes: Uint8Array; alt: string; title: string; now: Date };

async function storeFile(tx: Tx, { bytes, alt, title, now }: File) {
  const contentType = evidenceKind(bytes) ?? "application/octet-stream";
  const { id: fileId } = await tx.storedFile.create({
    data: { name: title, contentType, bytes: new Uint8Array(bytes), createdAt: now },
    select: { id: true },
  });
  return { fileId, alt: isPicture(contentType) ? alt : null };
}

import { pictureKind } from "../../operator/picture.ts";

/** What a telephone loads in a moment, and small enough to keep in the database. */
export const LARGEST_EVIDENCE = 2 * 1024 * 1024;

export type EvidenceFileProblem = "file-too-big" | "file-kind" | "alt-missing";

const PDF_START = [0x25, 0x50, 0x44, 0x46, 0x2d];

/** The kind of a file by its first bytes, whatever its name says; null for anything but PDF, PNG, JPEG and WebP. */
export function evidenceKind(bytes: Uint8Array): string | null {
  const isPdf = PDF_START.every((byte, place) => bytes[place] === byte);
  return isPdf ? "application/pdf" : pictureKind(bytes);
}

/** Whether a file of this kind is a picture, which says in words what is on it. */
export function isPicture(contentType: string): boolean {
  return contentType.startsWith("image/");
}

/** Why a file cannot be shown; null when it can. @param alt what is on a picture */
export function evidenceFileProblem(bytes: Uint8Array, alt: string): EvidenceFileProblem | null {
  if (bytes.length > LARGEST_EVIDENCE) return "file-too-big";
  const kind = evidenceKind(bytes);
  if (!kind) return "file-kind";
  return isPicture(kind) && alt.trim() === "" ? "alt-missing" : null;
}

/** What a browser shows well in the head of a page, and small enough for a telephone. */
export const LARGEST_LOGO = 300 * 1024;

export type LogoProblem = "logoTooBig" | "logoKind";

const STARTS = [
  { contentType: "image/png", at: 0, bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { contentType: "image/jpeg", at: 0, bytes: [0xff, 0xd8, 0xff] },
  { contentType: "image/webp", at: 8, bytes: [0x57, 0x45, 0x42, 0x50] },
] as const;

/** The kind of a picture by its first bytes, whatever its name says; null for anything that is not PNG, JPEG or WebP. */
export function pictureKind(bytes: Uint8Array): (typeof STARTS)[number]["contentType"] | null {
  const kind = STARTS.find(({ at, bytes: start }) => start.every((byte, n) => bytes[at + n] === byte));
  return kind?.contentType ?? null;
}

/** Why a file cannot be the logo; null when it can. */
export function logoProblem(bytes: Uint8Array): LogoProblem | null {
  if (bytes.length > LARGEST_LOGO) return "logoTooBig";
  return pictureKind(bytes) ? null : "logoKind";
}

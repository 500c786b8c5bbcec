import { db } from "#app/db/client.server.ts";

/** Pictures that a browser cannot run anything from. */
export const LOGO_CONTENT_TYPES = ["image/png", "image/jpeg", "image/webp"] as const;

/**
 * The operator's logo.
 * @param fileId from the settings; null when there is none
 * @returns null when there is no such file or it is not one of the kinds of pictures that are served
 */
export async function logo(
  fileId: string | null,
): Promise<{ contentType: string; bytes: Uint8Array<ArrayBuffer> } | null> {
  if (!fileId) return null;
  return db().storedFile.findFirst({
    where: { id: fileId, contentType: { in: [...LOGO_CONTENT_TYPES] } },
    select: { contentType: true, bytes: true },
  });
}

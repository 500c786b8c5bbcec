import { randomBytes } from "node:crypto";

/** Where randomness comes from; a test passes its own. */
export type Random = (bytes: number) => Uint8Array;

export const random: Random = (bytes) => new Uint8Array(randomBytes(bytes));

/** A token for a link or a cookie, URL-safe. */
export function newToken(source: Random = random, bytes = 32): string {
  return Buffer.from(source(bytes)).toString("base64url");
}

import { createHash, createHmac, hkdfSync, randomBytes } from "node:crypto";
import { env } from "./env.server.ts";

/** What a key is derived for. A value hashed or sealed for one purpose is useless for another. */
export type Purpose =
  | "receipt"
  | "receipt-ticket"
  | "submission"
  | "words"
  | "import"
  | "email-index"
  | "partner-mail"
  | "row-key"
  | "confidential"
  | "session"
  | "invitation"
  | "totp"
  | "form-age"
  | "kept-form"
  | "limit";

type NamedKey = { id: string; secret: Buffer };

/** APP_KEYS is "id:base64,id:base64"; the first one is used for writing, all of them for reading. */
export function parseKeys(text: string | undefined): NamedKey[] {
  return (text ?? "")
    .split(",")
    .map((part) => part.trim().split(":"))
    .flatMap(([id, base64]) => (id && base64 ? [{ id, secret: Buffer.from(base64, "base64") }] : []))
    .filter((key) => key.secret.length >= 32);
}

export function newKey(id = "k1"): string {
  return `${id}:${randomBytes(32).toString("base64")}`;
}

function masterKeys(): NamedKey[] {
  const keys = parseKeys(env().APP_KEYS);
  if (keys.length === 0) throw new Error("APP_KEYS is not set");
  return keys;
}

/** The key for a purpose, 32 bytes; of the named master key, or of the one in use. */
export function keyFor(purpose: Purpose, id?: string): { id: string; key: Buffer } {
  const all = masterKeys();
  const master = id === undefined ? all[0] : all.find((key) => key.id === id);
  if (!master) throw new Error(`no key named ${id} in APP_KEYS`);
  return { id: master.id, key: Buffer.from(hkdfSync("sha256", master.secret, "", purpose, 32)) };
}

/**
 * Keyed hash for look-ups: the same value always gives the same hash, and nobody without the key can try values.
 * Made with the last key of APP_KEYS, so that adding a new first key does not orphan what is stored.
 */
export function keyedHash(purpose: Purpose, value: string): Uint8Array<ArrayBuffer> {
  const oldest = masterKeys().at(-1);
  return new Uint8Array(createHmac("sha256", keyFor(purpose, oldest?.id).key).update(value).digest());
}

/** Plain hash of a random token of 128 bits or more; a guessable value needs keyedHash. */
export function tokenHash(token: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash("sha256").update(token).digest());
}

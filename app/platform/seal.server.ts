import { createCipheriv, createDecipheriv, hkdfSync } from "node:crypto";
import { keyFor, type Purpose } from "./keys.server.ts";
import { random } from "./random.server.ts";

const NONCE = 12;
const TAG = 16;

/**
 * Seals bytes with AES-256-GCM under a 32-byte key.
 * @param boundTo what the box belongs to (table, column, row): it opens nowhere else
 */
export function sealWith(key: Uint8Array, plain: Uint8Array, boundTo: string): Uint8Array<ArrayBuffer> {
  const nonce = random(NONCE);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(boundTo));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return new Uint8Array(Buffer.concat([nonce, cipher.getAuthTag(), body]));
}

/** Opens what sealWith made. @throws when the key, the place or a single bit differs */
export function openWith(key: Uint8Array, box: Uint8Array, boundTo: string): Uint8Array {
  const decipher = createDecipheriv("aes-256-gcm", key, box.subarray(0, NONCE)).setAAD(Buffer.from(boundTo));
  decipher.setAuthTag(box.subarray(NONCE, NONCE + TAG));
  return Buffer.concat([decipher.update(box.subarray(NONCE + TAG)), decipher.final()]);
}

/** Seals under the application's key in use; the box names the key, so that keys can be changed. */
export function sealForApp(purpose: Purpose, plain: Uint8Array, boundTo: string): Uint8Array<ArrayBuffer> {
  const { id, key } = keyFor(purpose);
  const name = Buffer.from(id);
  return new Uint8Array(Buffer.concat([Buffer.from([name.length]), name, sealWith(key, plain, boundTo)]));
}

export function openForApp(purpose: Purpose, box: Uint8Array, boundTo: string): Uint8Array {
  const length = box[0] ?? 0;
  const id = Buffer.from(box.subarray(1, 1 + length)).toString();
  return openWith(keyFor(purpose, id).key, box.subarray(1 + length), boundTo);
}

/** A key that only the holder of a random secret can derive. */
export function keyFromSecret(secret: string, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync("sha256", secret, "", purpose, 32));
}

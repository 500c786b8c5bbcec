import { createHmac, timingSafeEqual } from "node:crypto";
import { seconds } from "./clock.ts";
import { env } from "./env.server.ts";
import { keyFor } from "./keys.server.ts";

const sign = (at: string) =>
  createHmac("sha256", keyFor("form-age").key).update(at).digest("base64url").slice(0, 22);

/** The moment at which a form was made, signed, for a hidden field. */
export function formMadeAt(now: Date): string {
  const at = String(now.getTime());
  return `${at}.${sign(at)}`;
}

/** Whether a form came back faster than a person can read it. What is not ours counts as too fast. */
export function isTooFast(field: string, now: Date): boolean {
  const [at = "", signature = ""] = field.split(".");
  const [given, expected] = [Buffer.from(signature), Buffer.from(sign(at))];
  const isOurs = given.length === expected.length && timingSafeEqual(given, expected);
  return !isOurs || now.getTime() - Number(at) < seconds(env().MINIMUM_FILL_SECONDS);
}

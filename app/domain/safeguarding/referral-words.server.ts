import { z } from "zod";
import { type CaseKey, openForCase, sealForCase } from "./case-seal.server.ts";

/** To whom a case was passed on, and what was told them. It is stored as one sealed text. */
export type ReferralWords = { to: string; what: string };

const referralWords = z.strictObject({ to: z.string(), what: z.string() });

export function sealReferral(key: CaseKey, { to, what }: ReferralWords): Uint8Array<ArrayBuffer> {
  return sealForCase(key, "referral", JSON.stringify({ to, what } satisfies ReferralWords));
}

export function openReferral(key: CaseKey, box: Uint8Array): ReferralWords {
  return referralWords.parse(JSON.parse(openForCase(key, "referral", box)));
}

import { z } from "zod";
import { PARTNER_REVEAL_REASONS } from "./reveal-reasons.ts";

const email = z.string().max(254, "error.staff.email").pipe(z.email("error.staff.email"));

export const contactSchema = z.strictObject({
  name: z.string().min(1, "error.required").max(100, "error.tooLong"),
  email,
  language: z.string().max(20, "error.form.unexpected"),
});

/** "Does not work" or, by mistake, "works again". */
export const contactStateSchema = z.strictObject({
  state: z.enum(["failed", "works"], "error.form.unexpected"),
});

export const partnerRevealSchema = z.strictObject({
  reason: z.enum(PARTNER_REVEAL_REASONS, "error.choose"),
});

import { z } from "zod";

/** One text a field of the original, and what the form was made of. A missing field is said by the command. */
export function translationSchema(fields: string[]) {
  const words = z.string().max(12_000, "error.tooLong").default("");
  return z.strictObject({
    seen: z.string().max(64),
    ...Object.fromEntries(fields.map((field) => [field, words])),
  });
}

/** Who has read a translation against its original, and on which day. */
export const readingSchema = z.strictObject({
  seen: z.string().max(64),
  readBy: z.string().min(2, "error.translation.readBy").max(100, "error.tooLong"),
  readOn: z.iso.date("error.translation.readOn"),
});

import { z } from "zod";

const line = (max: number) => z.string().min(1, "error.names.blank").max(max, "error.tooLong");
const LONGEST = 80;

/** Names, one a line; a blank line and a second one of the same are none. */
export const nameLines = z
  .string()
  .transform((typed) => [
    ...new Set(
      typed
        .split("\n")
        .map((name) => name.trim())
        .filter(Boolean),
    ),
  ])
  .pipe(z.array(line(LONGEST)).max(200, "error.tooLong"));

export const addNamesSchema = z.strictObject({
  names: nameLines.pipe(z.array(z.string()).min(1, "error.names.blank")),
});

export const renameSchema = z.strictObject({ name: line(LONGEST) });

/** As an event's form has them. */
export const renameVenueSchema = z.strictObject({ name: line(160), town: line(160) });

export const mergeSchema = z.strictObject({ into: z.uuid("error.choose") });

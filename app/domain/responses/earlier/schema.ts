import { z } from "zod";

const column = z.string().max(500).default("");

/** Where the fields are in a file, by the headings of its columns. */
export const earlierColumnsSchema = z.object({
  title: column,
  said: column,
  did: column,
  date: column,
  link: column,
});

/** Publishing a file of earlier answers. */
export const earlierPublicationSchema = z.strictObject({
  ...earlierColumnsSchema.shape,
  publisher: z.string().min(1, "error.earlier.source").max(200, "error.tooLong"),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "error.choose"),
});

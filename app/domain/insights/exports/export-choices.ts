import { z } from "zod";
import { queueSchema } from "../../triage/schema.ts";

export const EXPORT_FORMATS = ["csv", "xlsx", "json"] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** So many items fit in one file. */
export const MOST_EXPORTED = 20_000;

/** The queue's filters, how the file is wanted, and whether the items of practice events are in it. */
export const exportSchema = z.strictObject({
  ...queueSchema.omit({ after: true }).shape,
  format: z.enum(EXPORT_FORMATS, "error.choose"),
  practice: z.literal("yes", "error.form.unexpected").optional(),
});

/** Actions, promises and responses are taken whole. */
export const wholeExportSchema = exportSchema.pick({ format: true });

/** A plan is taken by the end of its address. */
export const planExportSchema = z.strictObject({
  plan: z.string().regex(/^[a-z0-9-]{1,200}$/, "error.choose"),
  format: exportSchema.shape.format,
});

export type ExportChoices = z.infer<typeof exportSchema>;

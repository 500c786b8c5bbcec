import { z } from "zod";
import { linkSchema } from "../actions/schema.ts";
import {
  areaSchema,
  closureSchema,
  groupWordingSchema,
  queueSchema,
  themesSchema,
} from "../triage/schema.ts";
import { BULK_KINDS } from "./bulk-kinds.ts";

const id = z.uuid("error.form.unexpected");

/** The queue as it stands on the desk: its filters and the item beside it. */
export const deskSchema = queueSchema.extend({ item: z.union([z.literal(""), z.uuid()]).catch("") });

export type DeskPlace = z.infer<typeof deskSchema>;

/** A suggestion that is taken by its button wins over the list; `withThemes` says that the themes are part of the form. */
export const deskLinkSchema = linkSchema.extend({
  action: z.union([z.literal(""), id]).default(""),
  suggested: id.optional(),
  themes: z.array(id).default([]),
  withThemes: z.literal(["", "yes"], "error.form.unexpected").default(""),
});

/** The desk has one form for the link and the themes: its button "themes only" sends the fields of the link along. */
export const deskThemesSchema = themesSchema.extend({
  action: z.string().optional(),
  influence: z.string().optional(),
  before: z.string().optional(),
  after: z.string().optional(),
  withThemes: z.literal(["", "yes"], "error.form.unexpected").default(""),
});

export const assignmentSchema = z.strictObject({ person: z.union([z.literal(""), id]) });

export const noteSchema = z.strictObject({
  words: z.string().min(1, "error.required").max(2000, "error.tooLong"),
});

export const viewSchema = z.strictObject({
  name: z.string().min(1, "error.required").max(40, "error.tooLong"),
  query: z.string().max(600, "error.tooLong"),
});

export const viewNameSchema = viewSchema.pick({ name: true });

export const undoSchema = z.strictObject({ batch: id });

const MOST_AT_ONCE = 200;

/** Which items a decision is about, in the address of the page that asks for it. */
export const bulkSchema = z.object({
  kind: z.enum(BULK_KINDS).catch("themes"),
  items: z.array(z.uuid()).max(MOST_AT_ONCE).catch([]),
});

/** The form of each of them. */
export const BULK_SCHEMAS = {
  themes: themesSchema.extend({ themes: z.array(id).min(1, "error.item.noTheme") }),
  area: areaSchema,
  assignment: assignmentSchema,
  link: linkSchema,
  group: groupWordingSchema.extend({
    group: z.union([z.literal(""), id]).default(""),
    wording: z.string().max(300, "error.tooLong").default(""),
  }),
  closure: closureSchema,
} as const;

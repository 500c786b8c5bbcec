import { z } from "zod";
import { body } from "../schema.ts";

export const ITEM_KINDS = ["idea", "worry", "question", "thanks"] as const;

/** What the form takes at once; longer notes are pasted in two parts. */
export const MOST_LINES = 200;

const NUMBERS = Array.from({ length: MOST_LINES }, (_, line) => String(line));
const kind = z.enum(["", ...ITEM_KINDS], "error.form.unexpected").optional();
const ofEachLine = <Field extends z.ZodType>(name: string, field: Field) =>
  Object.fromEntries(NUMBERS.map((line) => [`${name}-${line}`, field]));

/** Makes items of the notes of a table: each line has its words and its kind, and counts when it is ticked. */
export const splitSchema = z
  .strictObject({
    version: z.string().max(20, "error.form.unexpected"),
    submissionKey: z.string().min(16, "error.form.unexpected").max(90, "error.form.unexpected"),
    lines: z.array(z.enum(NUMBERS, "error.form.unexpected")).default([]),
    ...ofEachLine("words", z.string().optional()),
    ...ofEachLine("kind", kind),
  })
  .superRefine(({ lines, ...fields }, context) => {
    const refuse = (name: string, message: string) =>
      context.addIssue({ code: "custom", path: [name], message });
    if (lines.length === 0) refuse("lines", "error.event.note.noLine");
    for (const line of lines) {
      const name = `words-${line}`;
      const [issue] = body.safeParse(fieldOf(fields, name)).error?.issues ?? [];
      if (issue) refuse(name, issue.message);
    }
  })
  .transform(({ version, submissionKey, lines, ...fields }) => ({
    ...{ version, submissionKey },
    chosen: [...new Set(lines)].map((line) => ({
      line: Number(line),
      words: fieldOf(fields, `words-${line}`),
      kind: ITEM_KINDS.find((one) => one === fieldOf(fields, `kind-${line}`)) ?? null,
    })),
  }));

function fieldOf(fields: object, name: string): string {
  const value = (fields as Record<string, unknown>)[name];
  return typeof value === "string" ? value : "";
}

import type { z } from "zod";

/** The text key of what is wrong with each field; `_form` for what is wrong with the whole form. */
export type FieldErrors = Record<string, string>;

export type FormRead<T> =
  | { ok: true; value: T }
  | { ok: false; errors: FieldErrors; typed: Record<string, string> };

const UNEXPECTED = "error.form.unexpected";
/** zod's own messages are sentences: a field that has no key of ours was not sent by a page of ours. */
const TEXT_KEY = /^[a-z]\w*(?:\.\w+)+$/i;
/** Control characters but tab and line feed, and what turns the direction of text around. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
const UNWANTED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Reads a posted form into what the schema says.
 * Every text is trimmed, NFC, with LF line ends and without control and bidi-override characters.
 * @param schema a strictObject whose messages are text keys
 * @param lists the names that may come several times; they reach the schema as arrays
 * @returns the value, or one text key a field with what was typed (of a list: its values, one a line). Unknown or
 *   repeated names and files are `error.form.unexpected` under `_form`, as is a field whose issue has no text key
 */
export async function readForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  { lists = [] }: { lists?: readonly string[] } = {},
): Promise<FormRead<z.infer<Schema>>> {
  const form = await request.formData().catch(() => null);
  if (!form) return { ok: false, errors: { _form: UNEXPECTED }, typed: {} };
  const fields = new Map<string, string | string[]>();
  let isUnexpected = false;
  for (const name of new Set(form.keys())) {
    const given = form.getAll(name);
    const texts = given.filter((value) => typeof value === "string").map(cleanText);
    const isList = lists.includes(name);
    if (texts.length < given.length || (!isList && given.length > 1)) isUnexpected = true;
    fields.set(name, isList ? texts : (texts[0] ?? ""));
  }
  const parsed = schema.safeParse(Object.fromEntries(fields));
  if (parsed.success && !isUnexpected) return { ok: true, value: parsed.data };
  const errors = { ...(parsed.error && errorsOf(parsed.error)), ...(isUnexpected && { _form: UNEXPECTED }) };
  return { ok: false, errors, typed: typedOf(fields) };
}

/** The HTTP status of a refused form: 400 for what no page of ours sends, else 422. */
export function errorStatus(errors: FieldErrors): 400 | 422 {
  return Object.values(errors).includes(UNEXPECTED) ? 400 : 422;
}

/** One text as it is stored: trimmed, NFC, LF line ends, well-formed, no control or bidi-override characters. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(UNWANTED, "")
    .normalize("NFC")
    .trim();
}

function errorsOf(error: z.ZodError): FieldErrors {
  const errors: FieldErrors = Object.create(null);
  for (const { code, path, message } of error.issues) {
    const field = code === "unrecognized_keys" ? "_form" : String(path[0] ?? "_form");
    errors[field] ??= TEXT_KEY.test(message) ? message : UNEXPECTED;
  }
  return { ...errors };
}

function typedOf(fields: Map<string, string | string[]>): Record<string, string> {
  return Object.fromEntries([...fields].map(([name, value]) => [name, [value].flat().join("\n")]));
}

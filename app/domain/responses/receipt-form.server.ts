import type { z } from "zod";
import { errorStatus, type FieldErrors, readForm } from "#app/platform/form-data.server.ts";
import { openReceipt } from "../feedback/open-receipt.server.ts";
import type { receiptCodeSchema } from "../feedback/schema.ts";
import { publicReceipt } from "./public-receipt.server.ts";

/** A form of the receipt page: the code travels in its body, never in an address. */
type ReceiptForm<Schema> = {
  request: Request;
  schema: Schema;
  /** The fields that a person fills in; what is wrong with any other was not sent by a page of ours. */
  fields: readonly string[];
  address: string;
  now: Date;
};

type Posted<Value> =
  | { ok: true; itemId: string; value: Value }
  | { ok: false; status: number; page: ReturnType<typeof refused> };

/**
 * Reads a form that was posted from a receipt page, and finds the item by its code.
 * @returns the item with what was typed; or the status, and which page comes back with what was typed: that of the code
 *   when it is unknown or the budget for codes is spent, else that of the form
 */
export async function readReceiptForm<Schema extends z.ZodType<z.infer<typeof receiptCodeSchema>>>({
  request,
  schema,
  fields,
  address,
  now,
}: ReceiptForm<Schema>): Promise<Posted<z.infer<Schema>>> {
  const read = await readForm(request, schema);
  const typed: Record<string, string> = read.ok ? { ...read.value } : read.typed;
  const { code = "" } = typed;
  const opened = await openReceipt({ typed: code, address, now });
  if (!opened.ok) {
    const errors = { code: `error.receipt.${opened.reason}` };
    return { ok: false, status: opened.status, page: refused("code", { typed, errors, isPractice: false }) };
  }
  const { itemId, isPractice } = opened;
  if (read.ok) return { ok: true, itemId, value: read.value };
  const page = refused("form", { typed, errors: shownErrors(read.errors, fields), isPractice });
  return { ok: false, status: errorStatus(read.errors), page };
}

/** The receipt as it stands after a form of it was taken. */
export async function receiptAfter({
  itemId,
  value: { code },
  language,
  now,
}: {
  itemId: string;
  value: { code: string };
  language: string;
  now: Date;
}) {
  const receipt = await publicReceipt({ itemId, now, language });
  return { step: "taken" as const, typed: { code } as Record<string, string>, errors: null, receipt };
}

type Refused = { typed: Record<string, string>; errors: FieldErrors; isPractice: boolean };

function refused(step: "code" | "form", { typed, errors, isPractice }: Refused) {
  return { step, typed, errors, isPractice, receipt: null };
}

function shownErrors(errors: FieldErrors, fields: readonly string[]): FieldErrors {
  const shown = Object.entries(errors).filter(([field]) => fields.includes(field));
  return shown.length > 0 ? Object.fromEntries(shown) : { _form: "error.form.unexpected" };
}

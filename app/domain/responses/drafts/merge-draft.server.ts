import type { Random } from "#app/platform/random.server.ts";
import type { StaffActor } from "../../ledger/actor.ts";
import { reviseResponse } from "../revise-response.server.ts";
import { reviseSchema } from "../schema.ts";
import { draftBesideSaved } from "./draft-beside-saved.server.ts";
import { keepDraft } from "./keep-draft.server.ts";
import type { TypedField, TypedWording } from "./typed-wording.ts";

type Choices = { [F in TypedField as `choose-${F}`]?: "saved" | "typed" | "together" | undefined } & {
  [F in TypedField as `together-${F}`]?: string | undefined;
};

type MergeDraft = {
  responseId: string;
  /** The version of what was saved, as it was compared. */
  version: number;
  choices: Choices;
  by: StaffActor;
  now: Date;
  random: Random;
};

export type Merged =
  | { ok: true }
  | { ok: false; reason: "changed-meanwhile" | "nothing-typed" | "not-complete" }
  | { ok: false; reason: "not-chosen"; fields: TypedField[] };

/**
 * Saves what somebody made of two wordings: in each field that differs the saved words, the typed ones, or new ones.
 * @returns refused without a choice for each field; when it was saved once more meanwhile; and when what was made cannot
 *   be saved as it is: it is kept then as what they have typed, to be mended in the form
 */
export async function mergeDraft(input: MergeDraft): Promise<Merged> {
  const { responseId, version, choices, by, now, random } = input;
  const { staffId } = by;
  const beside = await draftBesideSaved({ responseId, staffId, now });
  if (!beside) return { ok: false, reason: "nothing-typed" };
  if (beside.response.version !== version) return { ok: false, reason: "changed-meanwhile" };
  const missing = beside.different.filter(({ field }) => !choices[`choose-${field}`]);
  if (missing.length > 0)
    return { ok: false, reason: "not-chosen", fields: missing.map(({ field }) => field) };
  const fields: TypedWording = { ...beside.saved };
  for (const { field, typed } of beside.different) {
    if (choices[`choose-${field}`] === "typed") fields[field] = typed;
    if (choices[`choose-${field}`] === "together") fields[field] = choices[`together-${field}`] ?? typed;
  }
  const wording = reviseSchema.safeParse({ ...fields, version });
  const revised = wording.success
    ? await reviseResponse({ ...wording.data, responseId, by, now, random })
    : ({ ok: false, reason: "not-complete" } as const);
  if (revised.ok) return { ok: true };
  if (revised.reason === "changed-meanwhile") return { ok: false, reason: "changed-meanwhile" };
  await keepDraft({ responseId, staffId, version, fields, now });
  return { ok: false, reason: "not-complete" };
}

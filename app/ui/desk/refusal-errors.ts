import type { Refusal } from "#app/domain/desk/decision.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";

const FIELDS: Record<Exclude<Refusal, "before-and-after">, FieldErrors> = {
  withdrawn: { _form: "error.item.withdrawn" },
  "unknown-theme": { themes: "error.themes.unknown" },
  "unknown-area": { area: "error.area.unknown" },
  "unknown-person": { person: "error.item.unknownPerson" },
  "unknown-reason": { choice: "error.closure.choice" },
  "sentence-too-short": { sentence: "error.closure.sentence" },
  "already-closed": { choice: "error.closure.alreadyClosed" },
  "promise-open": { choice: "error.closure.promiseOpen" },
  "already-linked": { action: "error.link.already" },
  "not-linkable": { _form: "error.link.notLinkable" },
  "no-wording": { wording: "error.group.wording" },
  ended: { group: "error.group.ended" },
  "too-few": { _form: "error.group.tooFew" },
  "not-groupable": { _form: "error.group.notGroupable" },
  "in-it-already": { group: "error.group.inIt" },
  mixed: { _form: "error.group.mixed" },
  "in-another-group": { group: "error.group.elsewhere" },
};

/** Where on the form the reason of a refusal is said. @param claim the before and after that were typed */
export function refusalErrors(reason: Refusal, claim: { before?: string; after?: string } = {}): FieldErrors {
  if (reason !== "before-and-after") return FIELDS[reason];
  return {
    ...(claim.before ? {} : { before: "error.link.before" }),
    ...(claim.after ? {} : { after: "error.link.after" }),
  };
}

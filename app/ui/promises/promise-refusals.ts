import type { PromiseTextHint } from "#app/domain/actions/promises/promise-text-hints.server.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";

type Refused = { reason: string; field?: string; hints?: PromiseTextHint[] };

const ERRORS: Record<string, FieldErrors> = {
  "in-the-past": { due: "error.promise.past" },
  "same-date": { due: "error.promise.sameDate" },
  "has-ended": { _form: "error.promise.ended" },
  "in-the-future": { happenedOn: "error.action.dateAhead" },
  "before-it-was-made": { happenedOn: "error.promise.beforeMade" },
  "not-replaceable": { replacedBy: "error.promise.replacedBy" },
  "nothing-recorded": { _form: "error.promise.nothingRecorded" },
  "facts-unchecked": { _form: "error.response.facts-unchecked" },
  "facts-not-asked": { _form: "error.response.facts-not-asked" },
  "nobody-to-ask": { _form: "error.staff.facts.nobody-to-ask" },
  "personal-details": { confirmed: "error.response.personal-details" },
};

/** What a form about a promise shows when it was not taken: what was typed, what is wrong and what may point at a person. */
export function promiseRefusal<Typed>(refused: Refused, typed: Typed) {
  return { errors: errorsOf(refused), typed, hints: refused.hints ?? [] };
}

function errorsOf({ reason, field }: Refused): FieldErrors {
  if (reason === "names-a-person") return { [field ?? "_form"]: "error.action.namesPerson" };
  return ERRORS[reason] ?? { _form: "error.form.unexpected" };
}

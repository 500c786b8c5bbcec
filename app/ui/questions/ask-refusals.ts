import type { PromiseTextHint } from "#app/domain/actions/promises/promise-text-hints.server.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";

type Refused = { reason: string; field?: string; hints?: PromiseTextHint[] };

const ASK_ERRORS: Record<string, FieldErrors> = {
  "not-ahead": { due: "error.staff.question.notAhead" },
  "nobody-to-ask": { organisation: "error.staff.question.nobodyToAsk" },
  "not-approved": { passages: "error.staff.question.notApproved" },
  practice: { _form: "error.staff.question.practice" },
  "already-followed": { _form: "error.staff.question.alreadyFollowed" },
  "personal-details": { confirmed: "error.response.personal-details" },
  "names-a-person": { words: "error.action.namesPerson" },
};

/** What the form of a new question shows when it was not taken. */
export function askRefusal<Typed>(refused: Refused, typed: Typed) {
  return { errors: ASK_ERRORS[refused.reason] ?? FORM, typed, hints: refused.hints ?? [] };
}

const OUTCOME_ERRORS: Record<string, FieldErrors> = {
  "not-yet": { _form: "error.staff.question.notYet" },
  answered: { _form: "error.staff.question.answered" },
  nowhere: { _form: "error.staff.question.nowhere" },
  "already-public": { _form: "error.staff.question.alreadyPublic" },
  "personal-details": { confirmed: "error.response.personal-details" },
  "names-a-person": { _form: "error.action.namesPerson" },
};

/** What the page shows when it could not be said in public. */
export function outcomeRefusal(refused: Refused) {
  return { errors: OUTCOME_ERRORS[refused.reason] ?? FORM, hints: refused.hints ?? [] };
}

const FORM: FieldErrors = { _form: "error.form.unexpected" };

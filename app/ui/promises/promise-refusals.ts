import type { FieldErrors } from "#app/platform/form-data.server.ts";

type Refused = { reason: string; field?: string };

const ERRORS: Record<string, FieldErrors> = {
  "in-the-past": { due: "error.promise.past" },
  "same-date": { due: "error.promise.sameDate" },
  "has-ended": { _form: "error.promise.ended" },
  "in-the-future": { happenedOn: "error.action.dateAhead" },
  "before-it-was-made": { happenedOn: "error.promise.beforeMade" },
  "not-replaceable": { replacedBy: "error.promise.replacedBy" },
  "nothing-recorded": { _form: "error.promise.nothingRecorded" },
  "personal-details": { confirmed: "error.response.personal-details" },
};

/** Where on the form the reason of a refusal is said. */
export function promiseErrors({ reason, field }: Refused): FieldErrors {
  if (reason === "names-a-person") return { [field ?? "_form"]: "error.action.namesPerson" };
  return ERRORS[reason] ?? { _form: "error.form.unexpected" };
}

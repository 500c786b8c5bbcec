import type { Published } from "#app/domain/responses/publish-response.server.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";

/** What a refused publication says, at the fields where reasons are missing. */
export function publicationErrors(refusal: Extract<Published, { ok: false }>): FieldErrors {
  if (refusal.reason === "unconfirmed")
    return Object.fromEntries(refusal.checks.map((check) => [check, "error.response.chooseReason"]));
  if (refusal.reason === "changed-meanwhile") return { _form: "error.response.readAgain" };
  return { _form: `error.response.${refusal.reason}` };
}

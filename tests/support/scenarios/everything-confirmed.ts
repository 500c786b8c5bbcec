import type { Confirmed } from "#app/domain/responses/publication-checks/checks.ts";

/** A reason for whatever a check may find: for tests that are about something else. */
export const EVERYTHING_CONFIRMED: Confirmed = {
  personalDetails: "organisation",
  identifying: "manyPeople",
  sameWording: "sameMatter",
};

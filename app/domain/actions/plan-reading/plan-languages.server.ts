import { catalogues } from "#app/platform/catalogues.server.ts";
import type { PlanWordingAdditions } from "./plan-wording.ts";

/** Month names are read in every language that the product speaks, with or without a database. */
export function planLanguages(): PlanWordingAdditions {
  return { languages: [...catalogues().keys()] };
}

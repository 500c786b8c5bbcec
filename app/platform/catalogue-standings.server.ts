import { catalogueState } from "./catalogue-state.ts";
import { catalogues, languageName } from "./catalogues.server.ts";

/** How far the site's own texts are in one language, and what that language calls itself. */
export type CatalogueStanding = { code: string; name: string } & (
  | { standing: "source" | "missing" | "draft" }
  | { standing: "read"; readBy: string; readOn: string }
);

/**
 * What is known of the catalogue of each language. English is what all others are made of.
 * @param codes of the offered languages, in their order
 */
export function catalogueStandings(codes: string[]): CatalogueStanding[] {
  return codes.map((code) => ({ code, name: languageName(code), ...standingOf(code) }));
}

function standingOf(code: string) {
  const catalogue = catalogues().get(code);
  if (code === "en") return { standing: "source" } as const;
  if (!catalogue) return { standing: "missing" } as const;
  const state = catalogueState(catalogue["@state"]);
  if (state.isDraft) return { standing: "draft" } as const;
  return { standing: "read", readBy: state.readBy, readOn: state.readOn } as const;
}

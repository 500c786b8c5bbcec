import type { CountryCode } from "libphonenumber-js";
import type { Tx } from "#app/db/transaction.server.ts";
import { getSettings } from "../../operator/settings.server.ts";
import { findPersonalDetails, type Hint } from "../screening/personal-details.ts";

/** What may point at a person in the words of a note that everybody would see (TRUST.md, personal details in the text). */
export async function noteHints(words: string, { tx }: { tx?: Tx } = {}): Promise<Hint[]> {
  const { region } = await getSettings(tx ? { tx } : {});
  return findPersonalDetails(words, { country: region.country as CountryCode });
}

import type { CountryCode } from "libphonenumber-js";
import type { Tx } from "#app/db/transaction.server.ts";
import { findPersonalDetails, type Hint } from "../feedback/screening/personal-details.ts";
import { getSettings } from "../operator/settings.server.ts";

/** What may point at a person in one sentence that everybody would see, such as the reason of a withdrawal. */
export async function sentenceHints(sentence: string, { tx }: { tx?: Tx } = {}): Promise<Hint[]> {
  const { region } = await getSettings(tx ? { tx } : {});
  return findPersonalDetails(sentence, { country: region.country as CountryCode });
}

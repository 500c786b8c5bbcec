import type { CountryCode } from "libphonenumber-js";
import type { Tx } from "#app/db/transaction.server.ts";
import { findPersonalDetails, type Hint } from "../feedback/screening/personal-details.ts";
import { getSettings } from "../operator/settings.server.ts";

export type PublicTexts = {
  title: string;
  youSaid: string;
  weDid: string;
  reasonSentence: string | null;
  changeNote: string | null;
};

export type PublicTextHint = { field: keyof PublicTexts; kind: Hint["kind"]; text: string };

const FIELDS = ["title", "youSaid", "weDid", "reasonSentence", "changeNote"] as const;

/** What may point at a person in the texts that everybody would see (TRUST.md, personal details in the text). */
export async function publicTextHints(
  texts: PublicTexts,
  { tx }: { tx?: Tx } = {},
): Promise<PublicTextHint[]> {
  const country = await countryOf(tx);
  return FIELDS.flatMap((field) =>
    findPersonalDetails(texts[field] ?? "", { country }).map(({ kind, text }) => ({ field, kind, text })),
  );
}

/** As publicTextHints, for one text such as the reason of a withdrawal. */
export async function sentenceHints(sentence: string, { tx }: { tx?: Tx } = {}): Promise<Hint[]> {
  return findPersonalDetails(sentence, { country: await countryOf(tx) });
}

async function countryOf(tx: Tx | undefined): Promise<CountryCode> {
  const { region } = await getSettings(tx ? { tx } : {});
  return region.country as CountryCode;
}

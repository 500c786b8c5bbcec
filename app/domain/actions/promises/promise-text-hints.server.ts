import type { CountryCode } from "libphonenumber-js";
import type { Tx } from "#app/db/transaction.server.ts";
import { findPersonalDetails, type Hint } from "../../feedback/screening/personal-details.ts";
import { getSettings } from "../../operator/settings.server.ts";
import { namedPeople } from "../named-people.server.ts";

export type PromiseTextHint = { field: string; kind: Hint["kind"]; text: string };

export type TextRefusal =
  | { ok: false; reason: "names-a-person"; field: string }
  | { ok: false; reason: "personal-details"; hints: PromiseTextHint[] };

/**
 * What stands against making words public: a name of a person in the plan's document, and hints about personal details
 * that nobody has confirmed. @param texts by the name of their field
 */
export async function refusalOfTexts(
  tx: Tx,
  {
    actionId,
    texts,
    confirmed,
  }: { actionId: string | null; texts: Record<string, string>; confirmed: boolean },
): Promise<TextRefusal | null> {
  for (const [field, text] of Object.entries(texts)) {
    if ((await namedPeople(tx, { actionId, text })).length > 0)
      return { ok: false, reason: "names-a-person", field };
  }
  if (confirmed) return null;
  const { region } = await getSettings({ tx });
  const country = region.country as CountryCode;
  const hints = Object.entries(texts).flatMap(([field, words]) =>
    findPersonalDetails(words, { country }).map(({ kind, text }) => ({ field, kind, text })),
  );
  return hints.length > 0 ? { ok: false, reason: "personal-details", hints } : null;
}

import type { Tx } from "#app/db/transaction.server.ts";
import { findSettings } from "./settings.server.ts";

/** The language in which the operator writes now, BCP 47: that of every sentence which says no other. */
export async function writtenLanguage({ tx }: { tx?: Tx } = {}): Promise<string> {
  const settings = await findSettings(tx ? { tx } : {});
  return settings?.languages.default ?? "en";
}

import { catalogues } from "#app/platform/catalogues.server.ts";
import { textsFor } from "#app/platform/texts.server.ts";
import type { Texts } from "#app/platform/texts.ts";
import type { Settings } from "../operator/schema.ts";

type Speaks = { settings: Pick<Settings, "languages" | "region">; language: string | null };

/**
 * The texts of a mail to somebody of an organisation, and the addresses of the pages that it leads to, in their language; in
 * the operator's where nothing is known of theirs, or it is not offered any more.
 */
export function partnerTexts({ settings: { languages, region }, language }: Speaks): Texts {
  const isOffered = language !== null && languages.offered.includes(language) && catalogues().has(language);
  const spoken = isOffered ? language : languages.default;
  const prefix = spoken === languages.default ? "" : `/${spoken}`;
  return textsFor({ language: spoken, timeZone: region.timeZone, prefix });
}

import { notFound } from "#app/platform/http-errors.ts";
import { routeId } from "#app/platform/route-id.ts";
import type { Settings } from "../operator/schema.ts";
import { isPassageKind, type PassageToTranslate } from "../translations/passage.ts";
import { passageToTranslate } from "./passages-to-translate.server.ts";

type Params = { kind?: string; subjectId?: string; language?: string };

/**
 * The original and the language that an address names.
 * @throws 404 for what cannot be translated, for a language that the site does not offer, and for the original's own
 */
export async function translationAskedFor({
  params,
  languages,
}: {
  params: Params;
  languages: Settings["languages"];
}): Promise<{ original: PassageToTranslate; language: string }> {
  const { kind } = params;
  if (!isPassageKind(kind)) throw notFound("passage");
  const language = languages.offered.find((code) => code === params.language);
  if (!language) throw notFound("language");
  const subjectId = routeId(params.subjectId, "passage");
  const original = await passageToTranslate({ kind, subjectId, written: languages.default });
  if (original.language === language) throw notFound("language");
  return { original, language };
}

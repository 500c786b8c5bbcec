import { db } from "#app/db/client.server.ts";
import { translatedPassages } from "../../translations/translated-passages.server.ts";
import {
  originalsOfAction,
  PUBLIC_ACTION,
  type PublicActionFacts,
  publicActionFacts,
} from "../public-action-facts.server.ts";

/**
 * Public actions by their ids, as a page in a language shows them.
 * @returns none for an action of which no wording is in force
 */
export async function shownActions({
  ids,
  language,
}: {
  ids: string[];
  language: string;
}): Promise<Map<string, PublicActionFacts>> {
  const rows = await db().actionItem.findMany({ where: { id: { in: ids } }, select: PUBLIC_ACTION });
  const show = await translatedPassages({ language, originals: rows.flatMap(originalsOfAction) });
  return new Map(
    rows.flatMap((row) => publicActionFacts(row, show).map((facts) => [row.id, facts] as const)),
  );
}
